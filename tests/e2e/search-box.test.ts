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
  const index = page.waitForResponse('**/data/search.json');
  await closedField(page).focus();
  await index;
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

test('searches are kept only once turned on, only when sent, and can be cleared', async ({
  page,
}) => {
  const kept = () => page.evaluate(() => localStorage.getItem('recent-searches'));
  await page.goto('./search/');
  await page.getByRole('main').getByRole('searchbox').fill('hotline');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('status')).toContainText('hotline');
  expect(await kept()).toBeNull();
  await page.goto('./search/');
  await page.getByRole('checkbox', { name: 'Keep my searches on this device' }).check();
  await page.goto('./search/?q=opened');
  await expect(page.getByRole('main').getByRole('status')).toContainText('opened');
  expect(await kept()).toBeNull();
  await page.getByRole('main').getByRole('searchbox').fill('slavery');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('status')).toContainText('slavery');
  await page.goto('./');
  await closedField(page).focus();
  const recent = page.getByRole('group', { name: 'Recent searches' });
  await expect(recent.getByRole('option')).toHaveText(['slavery']);
  await page.getByRole('option', { name: 'Clear recent searches' }).click();
  await expect(recent).toBeHidden();
  expect(await kept()).toBeNull();
});

test('help stands first among the suggestions where it is asked for', async ({ page }) => {
  await page.goto('./');
  await closedField(page).focus();
  await page.keyboard.type('i need help');
  const first = page.locator('#search-suggestions [role=option]').first();
  await expect(first).toHaveText('Get help');
  await expect(first).toHaveAttribute('href', /\/get-help\/$/);
});

test('Enter that ends a word of an input method leads nowhere', async ({ page }) => {
  await page.goto('./');
  await closedField(page).fill('slavery');
  await expect(page.locator('#search-suggestions [role=option]').first()).toBeVisible();
  const address = page.url();
  const prevented = await field(page).evaluate((input) => {
    const key = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
    return !input.dispatchEvent(new KeyboardEvent('keydown', key));
  });
  expect(prevented).toBe(true);
  expect(page.url()).toBe(address);
});

test('a list closed by Escape stays closed when the index arrives', async ({ page }) => {
  let go: (() => void) | undefined;
  const waiting = new Promise<void>((resolve) => (go = resolve));
  await page.route('**/data/search.json', async (route) => {
    await waiting;
    await route.continue();
  });
  await page.goto('./');
  await closedField(page).focus();
  await page.keyboard.type('slavery');
  await expect(page.locator('[data-search] .note')).toHaveText('Search is loading.');
  await page.keyboard.press('Escape');
  const arrived = page.waitForResponse('**/data/search.json');
  go?.();
  await (await arrived).finished();
  await expect(page.locator('[data-search] .note')).toBeHidden();
  await expect(page.locator('#search-suggestions')).toBeHidden();
  await page.keyboard.type('s');
  await expect(page.locator('#search-suggestions')).toBeVisible();
});

test('an index that was blocked is said to be, and fetched again at the next letter', async ({
  page,
}) => {
  await page.route('**/data/search.json', (route) => route.abort());
  await page.goto('./');
  await closedField(page).focus();
  await page.keyboard.type('slaver');
  await expect(page.locator('[data-search] .note')).toContainText('could not be loaded');
  await page.unroute('**/data/search.json');
  await page.keyboard.type('y');
  await expect(page.locator('#search-suggestions [role=option]').first()).toBeVisible();
  await expect(page.locator('[data-search] .note')).toBeHidden();
});

test('what means something to a replacement shows as typed', async ({ page }) => {
  await page.goto('./');
  await closedField(page).focus();
  await page.keyboard.type("slavery $& $$ a$'b");
  await expect(page.locator('#search-suggestions .all')).toContainText("slavery $& $$ a$'b");
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

test('speakers are found by their office, and letters lead to family names', async ({ page }) => {
  await page.goto('./speakers/');
  await page
    .getByRole('navigation', { name: 'Jump to a letter' })
    .getByRole('link', { name: 'C', exact: true })
    .click();
  await expect(page.locator('#letter-C')).toBeInViewport();
  await page.getByLabel('Find a speaker').fill('secretary of state');
  // The list of those with most entries gives way once names are found.
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Hillary Rodham Clinton' }),
  ).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('link', { name: 'Barack Obama' })).toHaveCount(0);
});
