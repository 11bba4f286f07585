import { expect, test } from '@playwright/test';
import { inLanguage, languages, pageKinds } from './page-kinds.ts';

// 320 px is also 1280 px at 400 % zoom (WCAG 2.2, 1.4.10).
for (const width of [320, 1280])
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });
    for (const lang of languages)
      test(`no page in ${lang} scrolls sideways or complains`, async ({ page }) => {
        test.setTimeout(120_000);
        const complaints: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error' || message.type() === 'warning')
            complaints.push(message.text());
        });
        page.on('pageerror', (error) => complaints.push(error.message));
        for (const [kind, path] of Object.entries(pageKinds)) {
          await page.goto(inLanguage(lang, path));
          const sideways = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(sideways, kind).toBe(0);
        }
        // A blocked style or script of the page's own policy would stand here.
        expect(complaints).toEqual([]);
      });
  });

test('targets are at least 24 px high, also on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('.');
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('header a, header button, nav a, footer a, footer label')]
      .filter((target) => target.checkVisibility())
      .map((target) => ({
        text: target.textContent.trim(),
        height: target.getBoundingClientRect().height,
      }))
      .filter(({ height }) => height < 24),
  );
  expect(small).toEqual([]);
});

test('print gives the entries without menus', async ({ page }) => {
  await page.goto('./timeline/2012/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page.locator('#menu')).toBeHidden();
  await expect(page.locator('button').first()).toBeHidden();
});
