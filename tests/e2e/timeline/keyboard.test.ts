import { expect, test, type Page } from '@playwright/test';
import { found, openTimeline } from './explorer.ts';

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

for (const [lang, forward, back] of [
  ['en', 'ArrowRight', 'ArrowLeft'],
  ['ar', 'ArrowLeft', 'ArrowRight'],
] as const)
  test(`the bars are one tab stop, with the arrows inside, in ${lang}`, async ({ page }) => {
    const path = lang === 'en' ? './timeline/' : `./${lang}/timeline/`;
    await page.goto(path);
    const bars = page.locator('[data-roving] a').filter({ visible: true });
    const labels = await bars.evaluateAll((all) =>
      all.map((bar) => bar.getAttribute('aria-label')),
    );
    expect(
      await page.locator('[data-roving] a[tabindex="0"]').filter({ visible: true }).count(),
    ).toBe(1);
    await bars.first().focus();
    await page.keyboard.press(forward);
    await page.keyboard.press(forward);
    expect(await focused(page)).toBe(labels[2]);
    await page.keyboard.press(back);
    expect(await focused(page)).toBe(labels[1]);
    await page.keyboard.press('End');
    expect(await focused(page)).toBe(labels.at(-1));
    await expect(page.locator('[data-readout]').filter({ visible: true })).toHaveText(
      labels.at(-1) ?? '',
    );
    await page.keyboard.press('Tab');
    expect(labels).not.toContain(await focused(page));
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe(labels.at(-1));
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/timeline\/\d{4}\/\d{2}\/$/);
  });

for (const lang of ['en', 'ar'])
  test(`everything is reached and done with the keyboard alone in ${lang}`, async ({ page }) => {
    await page.goto(lang === 'en' ? './timeline/' : './ar/timeline/');
    const seen: string[] = [];
    // From the top of the page to the first entry, without a trap and without losing the focus.
    for (let step = 0; step < 120; step++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        if (!element || element === document.body) return 'nowhere';
        if (element.closest('article')) return 'entry';
        return (element as HTMLInputElement).name || element.tagName.toLowerCase();
      });
      seen.push(at);
      if (at === 'entry') break;
    }
    expect(seen).not.toContain('nowhere');
    expect(seen.at(-1)).toBe('entry');
    for (const name of ['q', 'from', 'to', 'kind', 'pillar', 'speaker', 'quote', 'sort', 'density'])
      expect(seen).toContain(name);
    const slider = page.getByRole('slider').filter({ visible: true });
    await slider.first().focus();
    await page.keyboard.press(lang === 'en' ? 'ArrowRight' : 'ArrowLeft');
    await expect(page).toHaveURL(/from=1999-02|from=\d{4}-02/);
    expect(await slider.first().getAttribute('aria-valuetext')).toMatch(/1999|\d{4}/);
    await expect(slider.first()).toBeFocused();
    await page.locator('.facets input[value=testimony]').focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/kind=testimony/);
    await expect(page.locator('.facets input[value=testimony]')).toBeFocused();
  });

test('keys act only inside the widget and never in a field', async ({ page }) => {
  await openTimeline(page, './timeline/?kind=remarks');
  const words = page.locator('#timeline input[name=q]');
  await words.fill('labor');
  await words.press('Home');
  await words.press('ArrowRight');
  expect(await words.evaluate((field) => (field as HTMLInputElement).selectionStart)).toBe(1);
  await page.locator('h1').click();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
});

test('a page of the list begins at its top, with the focus there', async ({ page }) => {
  await openTimeline(page, './timeline/?kind=remarks');
  const first = await page.locator('#timeline article .title').first().textContent();
  await page.getByRole('link', { name: 'Older entries' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/kind=remarks&page=2$/);
  await expect(page.locator('#timeline article .title').first()).not.toHaveText(first ?? '');
  await expect(found(page)).toBeFocused();
  await expect(found(page)).toBeInViewport();
});
