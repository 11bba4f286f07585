import { expect, test, type Page } from '@playwright/test';
import { hashOf, startHost, type HostPage } from '../hosts/host.ts';

/** Opens a partner's page, which is of another origin than the archive, until the test ends. */
async function open(page: Page, host: HostPage) {
  const { url, close } = await startHost({ page: host });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('close', () => void close());
  await page.goto(`${url}page`);
  return errors;
}

const fallback =
  '<blockquote>Every nation can take action.<p>President Obama, 2012. <a href="https://tip-timeline.example/">TIP Timeline</a></p></blockquote><p>Second line</p>';
const quote = (attributes = '') =>
  `<tip-latest-quote ${attributes}>${fallback}</tip-latest-quote><p id="after">After</p>`;
const script = (baseURL = '', file = 'v1/all.js') =>
  `<script type="module" src="${new URL(`widgets/${file}`, baseURL).href}"></script>`;
const strict = (baseURL = '') => {
  const { origin } = new URL(baseURL);
  return `default-src 'none'; script-src ${origin}; style-src 'self'; connect-src ${origin}`;
};
const shown = (page: Page, name = 'tip-latest-quote') => page.locator(`${name} [part=card]`);

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
    const errors = await open(page, {
      head: `${script(baseURL)}<link rel="icon" href="data:,">`,
      body: `${quote()}<tip-timeline count="3"></tip-timeline><tip-pillar-cards></tip-pillar-cards><tip-subscribe></tip-subscribe>`,
      policy: `${strict(baseURL)}; img-src data:${more}`,
    });
    await expect(shown(page).locator('blockquote')).toContainText('Everybody has a responsibility');
    await expect(shown(page, 'tip-timeline').locator('li')).toHaveCount(3);
    await expect(shown(page, 'tip-pillar-cards').locator('article')).toHaveCount(4);
    await expect(page.locator('tip-pillar-cards svg path').first()).toBeAttached();
    await expect(shown(page, 'tip-subscribe').locator('a')).toHaveCount(4);
    expect(await shown(page).evaluate((card) => getComputedStyle(card).borderTopWidth)).toBe('1px');
    expect(errors).toEqual([]);
    expect(said).toEqual([]);
  });

const faults: Record<string, { status?: number; body?: string; type?: string }> = {
  'a 500': { status: 500, body: 'no' },
  'a 404': { status: 404, body: 'no' },
  'HTML for JSON': { body: '<!doctype html><p>hello' },
  'truncated JSON': { body: '{"entries":[{"path":"x"' },
  'wrong types': { body: '{"entries":[{"path":1,"date":[],"title":"x"}],"quoted":7}' },
  'nothing in it': { body: '{"entries":[],"quoted":null}' },
  null: { body: 'null' },
  '50 MB': { body: ' '.repeat(50_000_000) },
};
for (const [name, { status = 200, body }] of Object.entries(faults))
  test(`the page's own content stays where the feed answers with ${name}`, async ({
    page,
    baseURL,
  }) => {
    await page.route('**/widgets/v1/data/**', (route) =>
      route.fulfill({ status, body, headers: { 'Access-Control-Allow-Origin': '*' } }),
    );
    const errors = await open(page, { head: listen() + script(baseURL), body: quote() });
    await expect(page.locator('body')).toHaveAttribute('data-events', 'tip-error');
    await expect(page.locator('tip-latest-quote > blockquote')).toBeVisible();
    await expect(shown(page)).toHaveCount(0);
    expect(errors).toEqual([]);
  });

/** Notes the widgets' events where a test can read them. */
const listen = () =>
  `<script>for (const type of ['tip-load', 'tip-error']) addEventListener(type, () => { document.body.dataset.events = type; });</script>`;

test('a feed that does not answer is given up after eight seconds', async ({ page, baseURL }) => {
  await page.route('**/widgets/v1/data/**', () => new Promise(() => undefined));
  await open(page, { head: listen() + script(baseURL), body: quote() });
  await expect(page.locator('body')).toHaveAttribute('data-events', 'tip-error', {
    timeout: 15_000,
  });
  await expect(page.locator('tip-latest-quote > blockquote')).toBeVisible();
});

test('a javascript: link of a feed is no link, and long words stay in the column', async ({
  page,
  baseURL,
}) => {
  const entry = {
    path: 'javascript:alert(1)',
    date: '2012-09-25',
    title: { text: 'x'.repeat(20_000), lang: 'en' },
    kind: '<img src=x onerror=alert(1)>',
    by: 'A',
  };
  await page.route('**/widgets/v1/data/**', (route) =>
    route.fulfill({
      json: { entries: [entry], quoted: null },
      headers: { 'Access-Control-Allow-Origin': '*' },
    }),
  );
  await page.setViewportSize({ width: 320, height: 600 });
  await open(page, { head: script(baseURL), body: '<tip-timeline></tip-timeline>' });
  await expect(page.locator('tip-timeline li')).toHaveCount(1);
  await expect(page.locator('tip-timeline li a, tip-timeline img')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

const hostile = '* { all: unset !important } div { display: none !important }';
const hosts: Record<string, HostPage> = {
  'a hostile stylesheet': { head: `<style>${hostile}</style>`, body: quote() },
  'quirks mode': { doctype: '', body: quote() },
  'an Arabic page': { lang: 'ar', dir: 'rtl', body: quote() },
  'a page in a language the archive does not have': { lang: 'tlh', body: quote() },
};
for (const [name, host] of Object.entries(hosts))
  test(`a quote shows on ${name}`, async ({ page, baseURL }) => {
    const errors = await open(page, { ...host, head: (host.head ?? '') + script(baseURL) });
    await expect(shown(page).locator('blockquote')).toBeVisible();
    const lang = host.lang === 'ar' ? 'ar' : 'en';
    await expect(shown(page)).toHaveAttribute('lang', lang);
    await expect(shown(page)).toHaveCSS('direction', lang === 'ar' ? 'rtl' : 'ltr');
    await expect(shown(page)).toHaveCSS('display', 'block');
    if (lang === 'ar')
      await expect(shown(page).locator('blockquote')).toHaveAttribute('lang', 'en');
    expect(errors).toEqual([]);
  });

test('the theme follows the device unless the element names one', async ({ page, baseURL }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, {
    head: script(baseURL),
    body: '<tip-timeline></tip-timeline><tip-timeline theme="light"></tip-timeline>',
  });
  const cards = shown(page, 'tip-timeline');
  await expect(cards.nth(0)).toHaveCSS('background-color', 'rgb(15, 19, 25)');
  await expect(cards.nth(1)).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('nothing moves from the first paint to the loaded quote', async ({ page, baseURL }) => {
  await page.route('**/all.js', async (route) => {
    await new Promise((done) => setTimeout(done, 700));
    await route.continue();
  });
  await open(page, { head: script(baseURL), body: quote() });
  const place = () => page.locator('#after').evaluate((after) => after.getBoundingClientRect().top);
  const before = await place();
  await expect(shown(page)).toBeVisible();
  expect(await place()).toBe(before);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) =>
          done(list.getEntries().reduce((sum, entry) => sum + (entry as never)['value'], 0)),
        ).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(0), 500);
      }),
  );
  expect(shift).toBe(0);
});

test('a hundred elements and two versions make one request of a feed', async ({
  page,
  baseURL,
}) => {
  const feeds: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/data/')) feeds.push(request.url());
  });
  const errors = await open(page, {
    head: script(baseURL) + script(baseURL, '1.0.0/all.js') + script(baseURL, 'v1/tip-timeline.js'),
    body: '<tip-timeline></tip-timeline>'.repeat(100),
  });
  await expect(shown(page, 'tip-timeline')).toHaveCount(100);
  expect(feeds).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('without JavaScript the content is complete', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await open(page, { head: script(baseURL), body: quote() });
  await expect(page.locator('blockquote')).toBeVisible();
  await page.close();
});

test('it works in a frame that may only run scripts', async ({ page, baseURL }) => {
  const inner = `${script(baseURL)}<tip-timeline count=2></tip-timeline>`;
  await open(page, {
    body: `<iframe sandbox="allow-scripts" srcdoc="${inner.replaceAll('"', '&quot;')}"></iframe>`,
  });
  await expect(page.frameLocator('iframe').locator('tip-timeline li')).toHaveCount(2);
});

test('properties set before the element is known hold, and are in step with attributes', async ({
  page,
  baseURL,
}) => {
  const early = 'document.querySelector("tip-timeline").count = 2';
  await open(page, {
    body: `<tip-timeline></tip-timeline><script>${early}</script>${script(baseURL)}`,
    policy: `${strict(baseURL)} `.replace('script-src', `script-src ${hashOf(early)}`),
  });
  const list = page.locator('tip-timeline');
  await expect(list.locator('li')).toHaveCount(2);
  await expect(list).toHaveAttribute('count', '2');
  await list.evaluate((element) => Object.assign(element, { count: 4, year: '2012' }));
  await expect(list.locator('li')).toHaveCount(4);
  await expect(list.locator('time').first()).toHaveAttribute('datetime', /^2012/);
});
