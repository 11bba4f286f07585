import { expect, test } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { plain } from './timeline/explorer.ts';

test('two speakers stand side by side, at an address of their own', async ({ page }) => {
  await page.goto('./compare/');
  await page
    .getByRole('combobox', { name: 'One side' })
    .selectOption({ label: 'Hillary Rodham Clinton' });
  await page
    .getByRole('combobox', { name: 'The other side' })
    .selectOption({ label: 'John Kerry' });
  const heads = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(heads).toHaveCount(2);
  const names = (await heads.allTextContents()).map(plain);
  expect(names).toEqual(['Hillary Rodham Clinton', 'John Kerry']);
  const address = page.url();
  expect(new URL(address).searchParams.get('a')).toBe('speaker=hillary-rodham-clinton');
  await page.reload();
  await expect(heads.first()).toContainText('Clinton');
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'The other side' })).toHaveValue('');
  await page.goForward();
  await expect(heads).toHaveCount(2);
  const link = page.locator('#side-a ~ .count a');
  const count = await link.textContent();
  await link.click();
  await expect(page.locator('#found')).toContainText(count ?? '');
});

test('two editions of the report show their figures, and what is not verified', async ({
  page,
}) => {
  await page.goto('./compare/?a=report%3D2012&b=report%3D2021');
  const table = page
    .getByRole('table', { name: 'Figures' })
    .or(page.locator('#compare-figures'))
    .first();
  await expect(table).toBeVisible();
  await expect(page.getByRole('row', { name: /Countries and territories/ })).toContainText('186');
  await page.locator('footer').getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/\/es\/compare\/\?a=report%3D2012&b=report%3D2021$/);
});

test('a side that is not known is said, and axe finds nothing in any state', async ({ page }) => {
  test.slow();
  for (const address of [
    './compare/',
    './compare/?a=report%3D2012&b=report%3D2021',
    './ar/compare/?a=speaker%3Dhillary-rodham-clinton&b=from%3D2012%26to%3D2012',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('combobox').first()).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  }
  await page.goto('./compare/?a=speaker%3Dnobody-at-all&b=kind%3Dlaw');
  await expect(page.getByRole('main')).toContainText('which is not known here');
});
