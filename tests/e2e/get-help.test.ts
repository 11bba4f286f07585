import { expect, test, type Page } from '@playwright/test';
import { inLanguage, languages } from './page-kinds.ts';
import { site } from '../../src/site.ts';

for (const lang of languages)
  test(`in ${lang} Get help is one tap of 44 px away, on the narrowest phone too`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(inLanguage(lang, '/about/'));
    const link = page.locator('header .strip a');
    const box = await link.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(44);
    await expect(link).toBeInViewport({ ratio: 1 });
    await link.click();
    await expect(page).toHaveURL(/\/get-help\/$/);
  });

/** Opens Get help after another page, where leaving leads to a page of the test's own. */
async function openHelp(page: Page) {
  await page.route(`${site.leaveTo}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
  );
  await page.goto('./about/');
  await page.goto('./get-help/', { waitUntil: 'networkidle' });
}

test('Leave this page takes its place in the history', async ({ page }) => {
  await openHelp(page);
  await page.getByRole('link', { name: 'Leave this page' }).click();
  await expect(page).toHaveTitle('Elsewhere');
  await page.goBack();
  await expect(page).toHaveURL(/\/about\/$/);
});

test('Escape twice leaves, once only says so', async ({ page }) => {
  await openHelp(page);
  const status = page.locator('[data-leave-status]');
  await page.keyboard.press('Escape');
  await expect(status).toHaveText('Press Escape once more to leave.');
  await expect(page).toHaveURL(/\/get-help\/$/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveTitle('Elsewhere');
  await page.goBack();
  await expect(page).toHaveURL(/\/about\/$/);
});

test('an Escape long after the first is a first one again', async ({ page }) => {
  await page.clock.install();
  await openHelp(page);
  const status = page.locator('[data-leave-status]');
  await page.keyboard.press('Escape');
  await expect(status).not.toBeEmpty();
  await page.clock.runFor(6_000);
  await expect(status).toBeEmpty();
});

test('the way out stays in sight, covers nothing the keyboard comes to, and nothing is stored', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./get-help/', { waitUntil: 'networkidle' });
  const leave = page.getByRole('link', { name: 'Leave this page' });
  await page.getByRole('heading', { name: 'Outside the United States' }).scrollIntoViewIfNeeded();
  await expect(leave).toBeInViewport({ ratio: 1 });
  expect((await leave.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  for (const link of await page.locator('section a:visible').all()) {
    await link.focus();
    const covered = await link.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('a') !== element;
    });
    expect(covered, await link.innerText()).toBe(false);
  }
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('Leave this page is a link, and no key is promised', async ({ page }) => {
    await page.goto('./get-help/');
    await expect(page.getByRole('link', { name: 'Leave this page' })).toHaveAttribute(
      'href',
      site.leaveTo,
    );
    await expect(page.getByText('Pressing Escape twice')).toBeHidden();
  });
});
