import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { inLanguage } from './page-kinds.ts';

const field = (page: Page) => page.getByRole('banner').getByRole('combobox');
/** Before it is first entered the field is a plain search field. */
const closedField = (page: Page) => page.getByRole('banner').getByRole('searchbox');

test('nothing of search is fetched before the field is entered', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('./', { waitUntil: 'networkidle' });
  expect(fetched.filter((url) => /search|chunks|worker-/.test(url))).toEqual([]);
  const index = page.waitForResponse('**/data/search.json');
  await closedField(page).focus();
  expect((await index).ok()).toBe(true);
});

test('by keyboard alone: type, arrows, Enter; Escape closes and keeps what was typed', async ({
  page,
}) => {
  await page.goto('./');
  await closedField(page).focus();
  await expect(field(page)).toHaveAccessibleName('Search the archive');
  await page.keyboard.type('cdebacca');
  const list = page.getByRole('listbox', { name: 'Search the archive' });
  await expect(list.getByRole('group', { name: 'Speakers' }).getByRole('option')).toContainText(
    'Luis CdeBaca',
  );
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', /^search-option-\d+$/);
  const active = await field(page).getAttribute('aria-activedescendant');
  await expect(page.locator(`#${active}`)).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(field(page)).toHaveValue('cdebacca');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(list).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/speakers\/luis-cdebaca\/$/);
});

test('a screen reader hears once how many suggestions there are', async ({ page }) => {
  await page.goto('./');
  await closedField(page).focus();
  await page.waitForResponse('**/data/search.json');
  await page.evaluate(() => {
    const status = document.querySelector('[data-search] [role=status]') as HTMLElement;
    const said: string[] = ((window as unknown as { said: string[] }).said = []);
    new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
  });
  await page.waitForTimeout(600);
  await page.evaluate(() => ((window as unknown as { said: string[] }).said.length = 0));
  await page.keyboard.insertText('supply');
  await page.keyboard.insertText(' chain');
  await expect(page.locator('[data-search] [role=status]')).toHaveText(/^\d+ suggestions?$/);
  await page.waitForTimeout(600);
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toHaveLength(1);
});

test('Enter without a choice leads to the search page with what was typed', async ({ page }) => {
  await page.goto('./ar/');
  await closedField(page).fill('تقرير 2012');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ar\/search\/\?q=/);
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('تقرير 2012');
});

test('recent searches stay on the device and can be cleared', async ({ page }) => {
  await page.goto('./search/?q=slavery');
  await expect(page.getByRole('main').getByRole('status')).toContainText('slavery');
  await page.goto('./');
  await closedField(page).focus();
  const recent = page.getByRole('group', { name: 'Recent searches' });
  await expect(recent.getByRole('option')).toHaveText(['slavery']);
  await page.getByRole('option', { name: 'Clear recent searches' }).click();
  await expect(recent).toBeHidden();
  expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBeNull();
});

test('“/” and Ctrl+K lead to the field; “/” never from a field, and not once turned off', async ({
  page,
}) => {
  await page.goto('./about/');
  await page.locator('body').press('/');
  await expect(page.getByRole('banner').locator('input')).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(page.getByRole('banner').locator('input')).toHaveValue('a/b');
  await page.goto('./about/');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('banner').locator('input')).toBeFocused();
  await page.goto('./search/');
  await page.getByRole('checkbox', { name: /The \/ key/ }).uncheck();
  await page.goto('./about/');
  await page.locator('body').press('/');
  await expect(page.getByRole('banner').locator('input')).not.toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const lang of ['en', 'ar'])
    test(`axe finds nothing with suggestions open: ${lang}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(inLanguage(lang, '/'));
      await closedField(page).focus();
      await page.keyboard.type('clinton');
      await expect(page.locator('#search-suggestions [role=option]').nth(3)).toBeVisible();
      await page.keyboard.press('ArrowDown');
      expect(await axeFaults(page)).toEqual([]);
    });

test('names of speakers and topics are found while typing, and counted', async ({ page }) => {
  await page.goto('./speakers/');
  await page.getByLabel('Find a speaker').fill('guterrez');
  await expect(page.getByRole('main').getByRole('status')).toHaveText('1 name fits');
  await expect(page.getByRole('main').getByRole('link')).toHaveText(['António Guterres']);
  await page.goto('./es/topics/');
  await page.getByLabel('Buscar un tema').fill('cadenas');
  await expect(page.getByRole('main').getByRole('link')).toHaveText([/cadenas/i]);
});
