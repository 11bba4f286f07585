import { expect, test } from '@playwright/test';

const texts = '**/locale-ar*.json';
const status = '[data-load-status]';
/** A page that is hydrated, and shows a table once it is. */
const comparison = './ar/compare/?a=report%3D2012&b=report%3D2021';

test('a locale that fails to load is tried again by itself, and the page says so', async ({
  page,
}) => {
  let refused = 0;
  await page.route(texts, (route) => (refused++ < 2 ? route.abort() : route.continue()));
  await page.goto(comparison);
  await expect(page.locator(status)).toContainText('تُعاد المحاولة الآن');
  await expect(page.getByRole('main').getByRole('table').first()).toBeVisible();
  await expect(page.locator(status).getByText('تُعاد المحاولة الآن')).toBeHidden();
  expect(refused).toBe(3);
});

test('after several tries the reader is told and asked, and the page can still be read', async ({
  page,
}) => {
  await page.route(texts, (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto(comparison);
  const again = page.locator(status).getByRole('button');
  await expect(again).toBeVisible();
  await expect(page.locator(status)).toContainText('تعذّر تحميل نصوص هذه الصفحة');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.unroute(texts);
  await again.click();
  await expect(page.getByRole('main').getByRole('table').first()).toBeVisible();
});

test('a page fetches its own locale and no other, and not that of the translators', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const name = /\/((?:locale|translate)-\w+)\./.exec(request.url())?.[1];
    if (name) fetched.push(name);
  });
  await page.goto('./ar/compare/', { waitUntil: 'networkidle' });
  expect(fetched).toEqual(['locale-ar']);
});

test('choosing a language leaves nothing behind on the device', async ({ page, context }) => {
  await page.goto('./timeline/2012/');
  await page.locator('button[popovertarget="languages"]').click();
  await page.locator('#languages').getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/\/es\//);
  expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({});
  expect(await context.cookies()).toEqual([]);
});
