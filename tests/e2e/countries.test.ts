import { expect, test } from '@playwright/test';
import { axeFaults } from './axe.ts';

test.describe('a government is found by its name', () => {
  for (const [lang, typed, name, path] of [
    ['ar', 'تايلاند', 'تايلاند', '/ar/countries/thailand/'],
    ['zh', '缅甸', '缅甸', '/zh/countries/burma/'],
    ['en', 'Myanmar', 'Burma', '/countries/burma/'],
  ] as const)
    test(`in ${lang}, among all`, async ({ page }) => {
      await page.goto(lang === 'en' ? './countries/' : `./${lang}/countries/`);
      const rows = page.locator('#grid tbody tr[data-name]');
      const all = await rows.count();
      await page.locator('[data-find-in="grid"] input').fill(typed);
      await expect(rows.filter({ visible: true })).toHaveCount(1);
      expect(all).toBeGreaterThan(180);
      await rows.filter({ visible: true }).getByRole('link', { name }).click();
      await expect(page).toHaveURL(new RegExp(`${path}$`));
      await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    });
});

test('a cell is heard with its edition, its tier and how it is known', async ({ page }) => {
  await page.goto('./countries/thailand/');
  const row = page.getByRole('row', { name: /^2012/ });
  await expect(row).toMatchAriaSnapshot(`
    - row:
      - rowheader "2012"
      - cell "Tier 2 Watch List"
      - cell /[Aa]greed by \\d+ sources/
      - cell
  `);
  // The strip is for the eye alone: the table says the same in words.
  await expect(page.locator('ol[aria-hidden]')).toHaveAttribute('aria-hidden', 'true');
  await page.goto('./countries/');
  const cell = page.locator('tr[data-name="Thailand"] td').nth(11);
  await expect(cell).toHaveText(/Tier 2 Watch List, agreed by \d+ sources/);
});

test('what was said of a government leads to the timeline, filtered by it', async ({ page }) => {
  await page.goto('./countries/mexico/');
  await expect(page.getByRole('link', { name: /Calls on Mexico/ })).toBeVisible();
  await page.getByRole('link', { name: 'Filter these entries' }).click();
  await expect(page).toHaveURL(/\/timeline\/\?country=MEX$/);
  await expect(page.locator('#found')).toContainText(/^\d+ statements/);
  await expect(page.getByRole('checkbox', { name: /^Mexico/ })).toBeChecked();
  await page.goto('./statements/2014-02-14-mexico-visit-cdebaca/');
  await page.getByRole('complementary').getByRole('link', { name: 'Mexico' }).click();
  await expect(page).toHaveURL(/\/countries\/mexico\/$/);
});

test('governments stand side by side, or one with its region, at an address', async ({ page }) => {
  await page.goto('./countries/thailand/');
  await page.getByRole('link', { name: 'Compare governments' }).click();
  const rows = page.locator('[data-governments] tbody tr');
  await expect(rows).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Government 2' }).selectOption({ label: 'Burma' });
  await expect(rows).toHaveCount(2);
  await expect(page).toHaveURL(/\?with=THA&with=MMR$/);
  await page.reload();
  await expect(rows).toHaveCount(2);
  await expect(rows.first().getByRole('cell').nth(11)).toHaveText(/Tier 2 Watch List$/);
  await page
    .getByRole('combobox', { name: 'Government 2' })
    .selectOption({ label: 'East Asia and the Pacific' });
  await expect(rows.first()).toContainText('Thailand');
  expect(await rows.count()).toBeGreaterThan(20);
  expect(await axeFaults(page)).toEqual([]);
  await page.goto('./countries/compare/?with=XYZ');
  await expect(page.locator('[data-governments] [role=status]')).toContainText('XYZ');
});

test('the map of an edition leads to that of another, and stands after its table', async ({
  page,
}) => {
  await page.goto('./reports/2012/');
  await page.getByRole('link', { name: 'On a map' }).click();
  const map = page.getByRole('img', { name: /2012/ });
  await expect(map).toBeVisible();
  expect(
    await page.getByRole('table').evaluate((table, drawn) => {
      const image = document.querySelector(drawn);
      return image && table.compareDocumentPosition(image);
    }, '[data-map]'),
  ).toBe(4);
  await page.getByRole('navigation', { name: 'Choose an edition' }).getByText('2001').click();
  await expect(page.getByRole('img', { name: /2001/ })).toBeVisible();
});
