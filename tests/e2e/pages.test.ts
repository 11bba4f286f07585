import { expect, test as base, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { closeLanguages, inLanguage, kindsIn, languages } from './page-kinds.ts';

/**
 * One window for all the pages that a worker opens, as a reader has one: a window of its own for each
 * costs the processor a third of what is asked in it.
 */
const test = base.extend<object, { window: Page }>({
  window: [
    async ({ browser }, use, { project }) => {
      const { baseURL } = project.use;
      const page = await browser.newPage({ baseURL, reducedMotion: 'reduce' });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});

// Each page is opened once for all that is asked of every kind of page.
for (const lang of languages)
  for (const [kind, path] of kindsIn(lang))
    test(`${kind} in ${lang}: axe finds nothing, nothing scrolls sideways or complains`, async ({
      window: page,
    }) => {
      const complaints: string[] = [];
      page.removeAllListeners('console').removeAllListeners('pageerror');
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(inLanguage(lang, path));
      const sideways = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      // 320 px is also 1280 px at 400 % zoom (WCAG 2.2, 1.4.10).
      expect(await sideways(), '320 px wide').toBe(0);
      await page.setViewportSize({ width: 1280, height: 800 });
      expect(await sideways(), '1280 px wide').toBe(0);
      expect(await axeFaults(page)).toEqual([]);
      // A blocked style or script of the page's own policy would stand here.
      expect(complaints).toEqual([]);
    });

test.describe('axe with the menus open on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 } });
  for (const lang of closeLanguages)
    test(`in ${lang}`, async ({ page }) => {
      await page.goto(inLanguage(lang, '/'));
      for (const panel of ['menu', 'languages']) {
        await page.locator(`button[popovertarget="${panel}"]`).click();
        await expect(page.locator(`header #${panel}`)).toBeVisible();
        // The page below is asked by itself: a link that the panel half covers is no small target.
        expect(await axeFaults(page, 'header')).toEqual([]);
        await page.keyboard.press('Escape');
      }
    });
});
