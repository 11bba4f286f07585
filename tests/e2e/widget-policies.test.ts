import { expect, test } from '@playwright/test';
import { widgetVersion } from '../../src/lib/server/widgets/version.ts';
import { four, openPartner, quote, script, shown, strict } from '../hosts/partner.ts';

const version = widgetVersion();

for (const [name, more] of Object.entries({
  'a strict policy': '',
  'trusted types without a list': "; require-trusted-types-for 'script'",
  "trusted types 'none'": "; require-trusted-types-for 'script'; trusted-types 'none'",
  'a foreign list of trusted types': "; require-trusted-types-for 'script'; trusted-types other",
}))
  test(`all four widgets work under ${name}`, async ({ page, baseURL }) => {
    const said: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') said.push(message.text());
    });
    const errors = await openPartner(page, {
      head: script(baseURL),
      body: four,
      policy: `${strict(baseURL)}; img-src data:${more}`,
    });
    await expect(shown(page).locator('blockquote')).toContainText('Everybody has a responsibility');
    await expect(shown(page, 'tip-timeline').locator('li')).toHaveCount(5);
    await expect(shown(page, 'tip-pillar-cards').locator('article')).toHaveCount(4);
    await expect(page.locator('tip-pillar-cards svg path').first()).toBeAttached();
    await expect(shown(page, 'tip-subscribe').locator('a')).toHaveCount(4);
    await expect(shown(page)).toHaveCSS('border-top-width', '1px');
    expect(errors).toEqual([]);
    expect(said).toEqual([]);
  });

// Playwright cannot turn JavaScript off in a Firefox that is not its own.
test('without JavaScript the content is complete @chromium', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await openPartner(page, { head: script(baseURL), body: four });
  await expect(page.locator('blockquote')).toHaveCount(4);
  for (const block of await page.locator('blockquote').all()) await expect(block).toBeVisible();
  await page.close();
});

test('nothing is kept on the device, and nobody but the archive is asked', async ({
  page,
  baseURL,
  context,
}) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  await openPartner(page, { head: script(baseURL), body: four });
  await expect(shown(page, 'tip-pillar-cards')).toBeVisible();
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
  expect(kept).toBe(0);
  expect(await context.cookies()).toEqual([]);
  expect([...asked].sort()).toEqual(
    [new URL(baseURL ?? '').origin, new URL(page.url()).origin].sort(),
  );
});

for (const [name, right] of [
  ['its own hash', true],
  ['another’s hash', false],
] as const)
  test(`a pinned script with ${name} ${right ? 'runs' : 'does not run, and the fallback stands'}`, async ({
    page,
    baseURL,
  }) => {
    const at = new URL(`widgets/${version}/`, baseURL);
    const hashes = (await (await fetch(new URL('integrity.json', at))).json()) as Record<
      string,
      string
    >;
    const hash = hashes[right ? 'tip-latest-quote.js' : 'tip-timeline.js'] ?? '';
    await openPartner(page, {
      head: `<script type="module" src="${at.href}tip-latest-quote.js" integrity="${hash}" crossorigin="anonymous"></script>`,
      body: quote(),
    });
    await page.waitForLoadState('networkidle');
    await expect(shown(page)).toHaveCount(right ? 1 : 0);
    if (!right) await expect(page.locator('tip-latest-quote > blockquote')).toBeVisible();
  });
