import { expect, test } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { closeLanguages, inLanguage, pageKinds } from './page-kinds.ts';

for (const lang of closeLanguages)
  for (const [kind, path] of Object.entries(pageKinds))
    test(`axe finds nothing in ${kind} in ${lang}`, async ({ page }) => {
      await page.goto(inLanguage(lang, path));
      expect(await axeFaults(page)).toEqual([]);
    });

test.describe('axe with the menus open on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 } });
  for (const lang of closeLanguages)
    for (const panel of ['menu', 'languages'])
      test(`${panel} in ${lang}`, async ({ page }) => {
        await page.goto(inLanguage(lang, '/'));
        await page.locator(`button[popovertarget="${panel}"]`).click();
        await expect(page.locator(`#${panel}`)).toBeVisible();
        expect(await axeFaults(page)).toEqual([]);
      });
});
