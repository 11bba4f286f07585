import { expect, test, type Page } from '@playwright/test';
import { hashOf, type HostPage } from '../hosts/host.ts';
import { allFour, four, openPartner, script, shown, strict } from '../hosts/partner.ts';

const hostile = '* { all: unset !important } div { display: none !important }';
const hosts: Record<string, HostPage & { width?: number }> = {
  'a hostile stylesheet': { head: `<style>${hostile}</style>`, body: four },
  'quirks mode': { doctype: '', body: four },
  'an Arabic page': { lang: 'ar', dir: 'rtl', body: four },
  'a page in a language the archive does not have': { lang: 'tlh', body: four },
  'a column 320 px wide': { body: four, width: 320 },
};
for (const [name, { width = 1280, ...host }] of Object.entries(hosts))
  test(`all four show on ${name}`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width, height: 800 });
    const errors = await openPartner(page, { ...host, head: (host.head ?? '') + script(baseURL) });
    const lang = host.lang === 'ar' ? 'ar' : 'en';
    for (const element of allFour) {
      await expect(shown(page, element).locator('a').first()).toBeVisible();
      await expect(shown(page, element)).toHaveAttribute('lang', lang);
      await expect(shown(page, element)).toHaveCSS('direction', lang === 'ar' ? 'rtl' : 'ltr');
      await expect(shown(page, element)).toHaveCSS('display', 'block');
    }
    if (lang === 'ar') await expect(shown(page).locator('figure')).toHaveAttribute('lang', 'en');
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
  });

// Playwright cannot set the device's colours in a Firefox that is not its own.
test('the theme auto follows the device, and forced colours keep border and links @chromium', async ({
  page,
  baseURL,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openPartner(page, {
    head: script(baseURL),
    body: '<tip-timeline theme="auto"></tip-timeline>',
  });
  const card = shown(page, 'tip-timeline');
  await expect(card).toHaveCSS('background-color', 'rgb(15, 19, 25)');
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const [canvas, linkText] = await page.evaluate(() =>
    ['Canvas', 'LinkText'].map((name) => {
      const probe = document.body.appendChild(document.createElement('p'));
      probe.style.color = name;
      return getComputedStyle(probe).color;
    }),
  );
  await expect(card).toHaveCSS('background-color', canvas ?? '');
  await expect(card).toHaveCSS('border-top-style', 'solid');
  await expect(card.locator('a').first()).toHaveCSS('color', linkText ?? '');
});

test('an element’s own theme goes before the device’s, at first and later', async ({
  page,
  baseURL,
}) => {
  await openPartner(page, {
    head: script(baseURL),
    body: '<tip-timeline theme="dark"></tip-timeline><tip-timeline theme="light"></tip-timeline>',
  });
  const cards = shown(page, 'tip-timeline');
  await expect(cards.nth(0)).toHaveCSS('background-color', 'rgb(15, 19, 25)');
  await expect(cards.nth(1)).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await page
    .locator('tip-timeline')
    .nth(1)
    .evaluate((one) => Object.assign(one, { theme: 'dark' }));
  await expect(cards.nth(1)).toHaveCSS('background-color', 'rgb(15, 19, 25)');
});

/** The addresses of feeds that a page asks for. */
function feedsOf(page: Page): string[] {
  const feeds: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/data/')) feeds.push(request.url());
  });
  return feeds;
}

test('a hundred elements make one request of a feed', async ({ page, baseURL }) => {
  const feeds = feedsOf(page);
  const errors = await openPartner(page, {
    head: script(baseURL) + script(baseURL, 'v1/tip-timeline.js'),
    body: '<tip-timeline></tip-timeline>'.repeat(100),
  });
  for (const one of await page.locator('tip-timeline').all()) {
    await one.scrollIntoViewIfNeeded();
    await expect(one.locator('[part=card]')).toBeVisible();
  }
  expect(feeds).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('two versions live on one page: the first keeps its element, and they share a feed', async ({
  page,
  baseURL,
}) => {
  const feeds = feedsOf(page);
  // What a version before this one could have been: its card has another part.
  await page.route('**/widgets/0.9.0/tip-timeline.js', async (route) => {
    const url = route.request().url().replace('0.9.0', '1.0.0');
    const code = await (await fetch(url)).text();
    await route.fulfill({
      body: code.replaceAll('part:`card`', 'part:`old`'),
      contentType: 'text/javascript',
      headers: { 'Access-Control-Allow-Origin': '*' },
    });
  });
  const errors = await openPartner(page, {
    head: script(baseURL, '0.9.0/tip-timeline.js') + script(baseURL),
    body: four,
  });
  await expect(page.locator('tip-timeline [part=old] li')).toHaveCount(5);
  await expect(shown(page)).toBeVisible();
  expect(feeds.filter((url) => url.endsWith('/latest.json'))).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('all four work in a frame that may only run scripts', async ({ page, baseURL }) => {
  const inner = script(baseURL) + four;
  await openPartner(page, {
    body: `<iframe width="600" height="2000" sandbox="allow-scripts" srcdoc="${inner.replaceAll('"', '&quot;')}"></iframe>`,
  });
  for (const element of allFour)
    await expect(page.frameLocator('iframe').locator(`${element} [part=card]`)).toBeVisible();
});

test('properties set before the element is known hold, and are in step with attributes', async ({
  page,
  baseURL,
}) => {
  const early = 'document.querySelector("tip-timeline").count = 2';
  await openPartner(page, {
    body: `<tip-timeline></tip-timeline><script>${early}</script>${script(baseURL)}`,
    policy: `${strict(baseURL)} `.replace('script-src', `script-src ${hashOf(early)}`),
  });
  const list = page.locator('tip-timeline');
  await expect(list.locator('li')).toHaveCount(2);
  await expect(list).toHaveAttribute('count', '2');
  await list.evaluate((element) => Object.assign(element, { count: 4, year: '2012' }));
  await expect(list.locator('li')).toHaveCount(4);
  await expect(list.locator('time').first()).toHaveAttribute('datetime', /^2012/);
  await list.evaluate((element) => Object.assign(element, { year: null }));
  await expect(list).not.toHaveAttribute('year');
});

test('an element that is hidden, disabled by its page or taken away does nothing', async ({
  page,
  baseURL,
}) => {
  const errors = await openPartner(page, {
    head: script(baseURL),
    body: '<tip-timeline hidden></tip-timeline><tip-timeline id="gone"></tip-timeline><tip-latest-quote></tip-latest-quote><script>document.querySelector("#gone").remove()</script>',
  });
  await expect(shown(page)).toBeVisible();
  await expect(page.locator('tip-timeline')).toBeHidden();
  await expect(shown(page, 'tip-timeline')).toHaveCount(0);
  expect(errors).toEqual([]);
});
