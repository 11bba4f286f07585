import { expect, test, type Page } from '@playwright/test';
import { listen, noted, openPartner, quote, script, shown } from '../hosts/partner.ts';

const words = (page: Page) => shown(page).locator('blockquote');

test('after a failed change the page’s own content is back, not the person before', async ({
  page,
  baseURL,
}) => {
  await openPartner(page, { head: listen + script(baseURL), body: quote() });
  await expect(words(page)).toBeVisible();
  await page
    .locator('tip-latest-quote')
    .evaluate((one) => Object.assign(one, { speaker: 'nobody-of-this-name' }));
  await expect(page.locator('body')).toHaveAttribute(noted('tip-latest-quote'), 'tip-error');
  await expect(shown(page)).toHaveCount(0);
  await expect(page.locator('tip-latest-quote > blockquote')).toBeVisible();
});

test('an empty filter keeps the page’s own content, and is no error', async ({ page, baseURL }) => {
  await openPartner(page, {
    head: listen + script(baseURL),
    body: `${quote('speaker=""')}<tip-timeline></tip-timeline>`,
  });
  await expect(shown(page, 'tip-timeline')).toBeVisible();
  await expect(page.locator('tip-latest-quote > blockquote')).toBeVisible();
  await expect(shown(page)).toHaveCount(0);
  await expect(page.locator('body')).not.toHaveAttribute(noted('tip-latest-quote'));
});

test('quotes-only keeps the page’s own content where there is no quote; else it is a statement', async ({
  page,
  baseURL,
}) => {
  await openPartner(page, { head: script(baseURL), body: quote('entry="2001"') });
  const card = shown(page);
  await expect(card.locator('h3')).toBeVisible();
  await expect(card.locator('blockquote')).toHaveCount(0);
  await expect(card).toContainText('Summary by the archive');
  await page.locator('tip-latest-quote').evaluate((one) => {
    one.setAttribute('quotes-only', '');
  });
  await expect(card).toHaveCount(0);
  await expect(page.locator('tip-latest-quote > blockquote')).toBeVisible();
});

test('a later lang on an ancestor is followed', async ({ page, baseURL }) => {
  await openPartner(page, { head: script(baseURL), body: `<main>${quote()}</main>` });
  await expect(shown(page)).toHaveAttribute('lang', 'en');
  await page.locator('main').evaluate((main) => main.setAttribute('lang', 'ar_EG'));
  await expect(shown(page)).toHaveAttribute('lang', 'ar');
  await expect(shown(page)).toHaveAttribute('dir', 'rtl');
});

test('an English quote and its speaker stand on one side of an Arabic page', async ({
  page,
  baseURL,
}) => {
  await openPartner(page, { lang: 'ar', dir: 'rtl', head: script(baseURL), body: quote() });
  await expect(shown(page).locator('figure')).toHaveAttribute('lang', 'en');
  for (const part of ['quote', 'source'])
    await expect(shown(page).locator(`[part=${part}]`)).toHaveCSS('direction', 'ltr');
});

test('an element that moves into another document is dressed there', async ({ page, baseURL }) => {
  const errors = await openPartner(page, {
    head: script(baseURL),
    body: `${quote()}<iframe width="600" height="600"></iframe>`,
  });
  await expect(words(page)).toBeVisible();
  await page.evaluate(() => {
    const element = document.querySelector('tip-latest-quote') as Element;
    document.querySelector('iframe')?.contentDocument?.body.append(element);
  });
  const card = page.frameLocator('iframe').locator('tip-latest-quote [part=card]');
  await expect(card).toHaveCSS('border-top-width', '1px');
  expect(errors).toEqual([]);
});

test('the keyboard’s focus inside survives a change of an attribute', async ({ page, baseURL }) => {
  await openPartner(page, { head: script(baseURL), body: '<tip-timeline></tip-timeline>' });
  const list = page.locator('tip-timeline');
  await list.locator('li a').nth(1).focus();
  await list.evaluate((one) => one.setAttribute('count', '3'));
  await expect(list.locator('li')).toHaveCount(3);
  await expect(list.locator('li a').nth(1)).toBeFocused();
});

test('one bad entry costs that entry', async ({ page, baseURL }) => {
  await page.route('**/latest.json', async (route) => {
    const file = (await (await route.fetch()).json()) as { entries: unknown[] };
    file.entries[1] = { path: 1 };
    await route.fulfill({ json: file, headers: { 'Access-Control-Allow-Origin': '*' } });
  });
  await openPartner(page, {
    head: script(baseURL),
    body: '<tip-timeline count="12"></tip-timeline>',
  });
  await expect(page.locator('tip-timeline li')).toHaveCount(11);
});

test('an element far below asks when it comes near, and says nobody’s address', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/data/')) asked.push(request.headers().referer ?? '');
  });
  await openPartner(page, {
    head: script(baseURL),
    body: '<tip-subscribe></tip-subscribe><div style="height: 9000px"></div><tip-timeline></tip-timeline>',
  });
  await expect(shown(page, 'tip-subscribe')).toBeVisible();
  expect(asked).toEqual([]);
  await page.locator('tip-timeline').scrollIntoViewIfNeeded();
  await expect(shown(page, 'tip-timeline')).toBeVisible();
  expect(asked).toEqual(['']);
});

test('the texts are looked for where `archive` says', async ({ page, baseURL }) => {
  const asked: string[] = [];
  await page.route('https://mirror.example/tip/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    const url = new URL(pathname.replace('/tip/', ''), baseURL);
    await route.fulfill({ response: await route.fetch({ url: url.href }) });
  });
  await openPartner(page, {
    lang: 'es',
    head: script(baseURL),
    body: '<tip-timeline archive="https://mirror.example/tip/"></tip-timeline>',
  });
  await expect(shown(page, 'tip-timeline')).toHaveAttribute('lang', 'es');
  expect(asked.sort()).toEqual([
    '/tip/widgets/v1/data/es/latest.json',
    '/tip/widgets/v1/locales/es.json',
  ]);
});
