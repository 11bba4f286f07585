import { expect, test, type Page, type Route } from '@playwright/test';
import {
  allFour,
  four,
  listen,
  noted,
  openPartner,
  quote,
  script,
  shown,
} from '../hosts/partner.ts';

const open = { 'Access-Control-Allow-Origin': '*' };
const answer = (page: Page, give: (route: Route) => unknown) =>
  page.route('**/widgets/v1/data/**', (route) => void give(route));

const faults: Record<string, (route: Route) => unknown> = {
  'a 500': (route) => route.fulfill({ status: 500, body: 'no', headers: open }),
  'a 404': (route) => route.fulfill({ status: 404, body: 'no', headers: open }),
  'HTML for JSON': (route) => route.fulfill({ body: '<!doctype html><p>hello', headers: open }),
  'truncated JSON': (route) => route.fulfill({ body: '{"entries":[{"path":"x"', headers: open }),
  'wrong types': (route) =>
    route.fulfill({
      json: {
        entries: [{ path: 1, date: [], title: 'x' }],
        feeds: { latest: { latest: [0, 'x', {}], quoted: 'x' } },
      },
      headers: open,
    }),
  'nothing in it': (route) =>
    route.fulfill({ json: { entries: [], feeds: { latest: { latest: [] } } }, headers: open }),
  null: (route) => route.fulfill({ body: 'null', headers: open }),
  '50 MB': (route) => route.fulfill({ body: ' '.repeat(50_000_000), headers: open }),
  'a refused connection': (route) => route.abort('connectionrefused'),
  'no leave for other origins': (route) => route.fulfill({ json: {} }),
};
for (const [name, give] of Object.entries(faults))
  test(`the page's own content stays where the feeds answer with ${name}`, async ({
    page,
    baseURL,
  }) => {
    await answer(page, give);
    const errors = await openPartner(page, { head: listen + script(baseURL), body: four });
    for (const element of allFour.filter((one) => one !== 'tip-subscribe')) {
      await expect(page.locator('body')).toHaveAttribute(noted(element), 'tip-error');
      await expect(page.locator(`${element} > blockquote`)).toBeVisible();
      await expect(shown(page, element)).toHaveCount(0);
    }
    // It asks for no feed.
    await expect(shown(page, 'tip-subscribe')).toBeVisible();
    expect(errors).toEqual([]);
  });

test('a feed that does not answer is given up after eight seconds', async ({ page, baseURL }) => {
  await answer(page, () => new Promise(() => undefined));
  await openPartner(page, { head: listen + script(baseURL), body: quote() });
  await expect(page.locator('body')).toHaveAttribute(noted('tip-latest-quote'), 'tip-error');
  await expect(page.locator('tip-latest-quote > blockquote')).toBeVisible();
});

test('a second try is made where the first meets a fault of the server', async ({
  page,
  baseURL,
}) => {
  let asked = 0;
  await answer(page, (route) =>
    ++asked === 1 ? route.fulfill({ status: 503, headers: open }) : route.continue(),
  );
  await openPartner(page, { head: script(baseURL), body: quote() });
  await expect(shown(page).locator('blockquote')).toContainText('Everybody has a responsibility');
  expect(asked).toBe(2);
});

test('a javascript: link is no link, markup stays text, and 20,000 letters stay in 320 px', async ({
  page,
  baseURL,
}) => {
  const said = { text: 'x'.repeat(20_000), lang: 'en' };
  const entry = {
    path: 'javascript:alert(1)',
    date: '2012-09-25',
    title: said,
    kind: '<img src=x onerror=alert(1)>',
    by: 'A',
    summary: null,
    quote: { ...said, by: '<b>A</b>', office: 'B' },
  };
  await answer(page, (route) =>
    route.fulfill({
      json: { entries: [entry], feeds: { latest: { latest: [0], quoted: 0 } } },
      headers: open,
    }),
  );
  await page.setViewportSize({ width: 320, height: 600 });
  const errors = await openPartner(page, {
    head: script(baseURL),
    body: '<tip-timeline></tip-timeline><tip-latest-quote></tip-latest-quote>',
  });
  await expect(page.locator('tip-timeline li')).toHaveCount(1);
  await expect(page.locator('tip-timeline img')).toHaveCount(0);
  // A path from a feed leads below the archive, and runs nothing.
  for (const link of await page.locator('tip-timeline li a').all())
    await expect(link).toHaveAttribute('href', new URL('./javascript:alert(1)', baseURL).href);
  await expect(shown(page).locator('blockquote')).toHaveText(said.text);
  await expect(shown(page).locator('[part=speaker]')).toHaveText('<b>A</b>');
  await expect(shown(page).locator('a[href^="javascript"]')).toHaveCount(0);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
  expect(errors).toEqual([]);
});
