import { expect, test } from '@playwright/test';

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
