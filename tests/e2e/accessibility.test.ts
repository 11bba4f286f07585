import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { inLanguage, languages, pageKinds } from './page-kinds.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' });
    for (const lang of languages)
      for (const [kind, path] of Object.entries(pageKinds))
        test(`${kind} in ${lang}`, async ({ page }) => {
          await page.goto(inLanguage(lang, path));
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join('\n')}`),
          ).toEqual([]);
        });
  });
}

test.describe('axe with the menus open on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 } });
  for (const lang of languages)
    for (const panel of ['menu', 'languages'])
      test(`${panel} in ${lang}`, async ({ page }) => {
        await page.goto(inLanguage(lang, '/'));
        await page.locator(`button[popovertarget="${panel}"]`).click();
        await expect(page.locator(`#${panel}`)).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id }) => id)).toEqual([]);
      });
});
