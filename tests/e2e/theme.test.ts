import { expect, test, type Page } from '@playwright/test';

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const dark = 'rgb(15, 19, 25)';
const light = 'rgb(255, 255, 255)';

test('follows the device until the reader chooses, and keeps the choice without a flash', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('.', { waitUntil: 'networkidle' });
  expect(await background(page)).toBe(light);
  await page.getByLabel('Dark').check();
  expect(await background(page)).toBe(dark);

  // As early as the document has a body, so before anything is painted, the choice holds.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      (window as unknown as { early?: string }).early = document.documentElement.dataset.theme;
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('./about/', { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => (window as unknown as { early?: string }).early)).toBe('dark');
  expect(await background(page)).toBe(dark);
  await expect(page.getByLabel('Dark')).toBeChecked();

  await page.getByLabel('As the device').check();
  expect(await background(page)).toBe(light);
  await page.reload();
  expect(await background(page)).toBe(light);
});

test('works where storage is blocked', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('.', { waitUntil: 'networkidle' });
  await page.getByLabel('Dark').check();
  expect(await background(page)).toBe(dark);
  expect(errors).toEqual([]);
});

test('no cookie is set and nothing is kept before a choice', async ({ page, context }) => {
  await page.goto('./timeline/', { waitUntil: 'networkidle' });
  expect(await context.cookies()).toEqual([]);
  expect(
    await page.evaluate(() => localStorage.length + sessionStorage.length),
  ).toBeLessThanOrEqual(2);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});
