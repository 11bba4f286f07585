import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from '../axe.ts';
import { yearOf } from '#core/dates.ts';
import { lastMonthNumber, monthNumber } from '#core/periods.ts';
import { archive, ofKinds } from '../../archive.ts';
import { entries, found, openTimeline, statements } from './explorer.ts';

/**
 * Waits until the address asks for the period between two shares of the drawing, whose axis goes from
 * the first year to the last; a bar to either side is the width of a finger.
 */
async function asksBetween(page: Page, from: number, to: number) {
  const { entries: all } = archive();
  const first = monthNumber(yearOf(all[0]?.date ?? ''));
  const months = lastMonthNumber(yearOf(all.at(-1)?.date ?? '')) + 1 - first;
  for (const [name, share] of Object.entries({ from, to }))
    await expect
      .poll(() => {
        const asked = new URL(page.url()).searchParams.get(name);
        return asked && Math.abs(monthNumber(asked) - (first + share * months));
      })
      .toBeLessThanOrEqual(2);
}

test('a drag over the histogram chooses a period, and a press follows the bar', async ({
  page,
}) => {
  await openTimeline(page, './timeline/?kind=remarks');
  const area = page.locator('[data-brush]').filter({ visible: true });
  const box = (await area.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const at = (share: number) => box.x + box.width * share;
  await page.mouse.move(at(0.3), box.y + 20);
  await page.mouse.down();
  await page.mouse.move(at(0.4), box.y + 25, { steps: 4 });
  await page.mouse.move(at(0.5), box.y + 20, { steps: 4 });
  await page.mouse.up();
  await asksBetween(page, 0.3, 0.5);
  await page.goBack();
  await expect(page).toHaveURL(/\?kind=remarks$/);
  await area.locator('a').nth(3).click();
  await expect(page).toHaveURL(/\?kind=remarks&from=\d{4}-\d\d&to=\d{4}-\d\d$/);
});

test('time runs the other way in a page written from right to left', async ({ page }) => {
  await openTimeline(page, './ar/timeline/?kind=remarks');
  const area = page.locator('[data-brush]').filter({ visible: true });
  const box = (await area.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(box.x + box.width * 0.95, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.8, box.y + 20, { steps: 5 });
  await page.mouse.up();
  await asksBetween(page, 0.05, 0.2);
});

test('the wheel over the histogram scrolls the page', async ({ page }) => {
  await openTimeline(page, './timeline/?kind=remarks');
  await page.locator('[data-brush]').filter({ visible: true }).hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

  test('a vertical swipe over the histogram is left to the page', async ({ page }) => {
    await openTimeline(page, './timeline/?kind=remarks');
    const area = page.locator('[data-brush]').filter({ visible: true });
    expect(await area.evaluate((element) => getComputedStyle(element).touchAction)).toBe(
      'pan-y pinch-zoom',
    );
    // Nothing may hold a touch back: what is prevented never scrolls.
    const prevented = await area.evaluate((element) =>
      ['pointerdown', 'touchstart', 'pointermove', 'touchmove', 'wheel'].filter((type) => {
        const event = new Event(type, { bubbles: true, cancelable: true });
        element.dispatchEvent(event);
        return event.defaultPrevented;
      }),
    );
    expect(prevented).toEqual([]);
    await expect(page).toHaveURL(/\?kind=remarks$/);
  });

  test('a bar stands for a year and leads to its months', async ({ page }) => {
    await page.goto('./timeline/');
    const bars = page.locator('[data-roving] a').filter({ visible: true });
    expect(await bars.count()).toBeLessThan(40);
    await bars
      .filter({ hasNot: page.locator('.x') })
      .nth(5)
      .click();
    await expect(page).toHaveURL(/\/timeline\/\d{4}\/$/);
    expect(
      await page.locator('[data-roving] a').filter({ visible: true }).count(),
    ).toBeLessThanOrEqual(12);
  });

  test('the filters are a dialog that keeps the focus, says how many, and gives the focus back', async ({
    page,
  }) => {
    await page.goto('./timeline/');
    const open = page.getByRole('button', { name: 'Filters' });
    await open.click();
    const dialog = page.getByRole('dialog', { name: 'Filters' });
    await expect(dialog).toBeVisible();
    await dialog.getByRole('checkbox', { name: 'Testimony' }).check();
    const show = dialog.getByRole('button', { name: `Show ${statements('testimony')}` });
    await expect(show).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    await show.click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: 'Filters (1)' })).toBeFocused();
    await expect(entries(page)).toHaveCount(ofKinds('testimony').length);
    await expect(found(page)).toContainText('Testimony');
    await page.getByRole('button', { name: 'Filters (1)' }).click();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  test('axe finds nothing where nothing is found, nor in the dialog over it, in Arabic', async ({
    page,
  }) => {
    await openTimeline(page, './ar/timeline/?kind=treaty&speaker=barack-obama');
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('[data-open-filters]').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });
});
