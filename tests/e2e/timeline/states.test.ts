import { expect, test } from '@playwright/test';
import { axeFaults } from '../axe.ts';
import { byYear } from '#core/archive.ts';
import { archive, ofKinds } from '../../archive.ts';
import { entries, found, openTimeline, statements } from './explorer.ts';

for (const lang of ['', 'ar/'])
  for (const [state, address, act] of [
    ['filtered', '?kind=testimony&from=2012&q=labor', null],
    ['empty', '?kind=treaty&speaker=barack-obama', null],
    ['faulty', '?kind=nonsense&from=x', null],
    ['selecting', '?kind=testimony', 'button[aria-pressed]'],
    ['as a table', '?kind=testimony', '.map details > summary'],
  ] as const)
    test(`axe finds nothing in the timeline ${state} in ${lang || 'en'}`, async ({ page }) => {
      // axe asks every cell of a table of hundreds.
      test.slow();
      await openTimeline(page, `./${lang}timeline/${address}`);
      if (act) await page.locator(`#timeline ${act}`).click();
      expect(await axeFaults(page)).toEqual([]);
    });

test('nothing is wider than the page at 320 px, whatever the state', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const lang of ['', 'ar/', 'ru/'])
    for (const state of [
      '?kind=testimony&kind=press-statement&from=2012',
      '?kind=treaty&speaker=barack-obama',
      '?q=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    ]) {
      await openTimeline(page, `./${lang}timeline/${state}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
    }
});

test('on paper stands the whole list with its question on top, and no entry is split', async ({
  page,
}) => {
  await openTimeline(page, './timeline/?kind=remarks');
  await expect(entries(page)).toHaveCount(50);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(entries(page)).toHaveCount(ofKinds('remarks').length);
  await expect(found(page)).toBeVisible();
  await expect(found(page)).toContainText(statements('remarks'));
  for (const hidden of ['.facets', '[data-roving]', 'nav', 'input', 'button'])
    expect(await page.locator(`#timeline ${hidden}`).filter({ visible: true }).count()).toBe(0);
  expect(
    await entries(page)
      .first()
      .evaluate((entry) => getComputedStyle(entry).breakInside),
  ).toBe('avoid');
  expect(
    await entries(page)
      .first()
      .locator('.title a')
      .evaluate((link) => getComputedStyle(link, '::after').content),
  ).toContain('/statements/');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(entries(page)).toHaveCount(50);
});

test('a first visit fetches neither the filters nor the list of all entries', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('./timeline/', { waitUntil: 'networkidle' });
  expect(
    asked.filter((path) => /entries\.json|immutable\/timeline|search\.json/.test(path)),
  ).toEqual([]);
  await page.locator('#timeline input[name=q]').focus();
  await expect(page.locator('#timeline[data-ready]')).toBeAttached();
  expect(asked.some((path) => path.endsWith('/data/entries.json'))).toBe(true);
  expect(asked.every((path) => !path.endsWith('/data/search.json'))).toBe(true);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the timeline is whole, and its bars and pages are links', async ({ page }) => {
    await page.goto('./timeline/');
    await expect(entries(page)).toHaveCount(50);
    expect(await page.locator('.facets').filter({ visible: true }).count()).toBe(0);
    await expect(page.getByRole('main').getByRole('link', { name: 'Speakers' })).toBeVisible();
    await page.getByRole('link', { name: 'Older entries' }).click();
    await expect(page).toHaveURL(/\/timeline\/page-2\/$/);
    await page
      .locator('[data-roving] a[href$="/timeline/2012/06/"]')
      .filter({ visible: true })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('June 2012');
    await page
      .getByRole('navigation', { name: 'Decades, years and months' })
      .getByRole('link', { name: '2010 – 2019' })
      .click();
    await expect(page).toHaveURL(/\/timeline\/2010s\/$/);
  });

  test('the table says everything that the drawing shows', async ({ page }) => {
    await page.goto('./timeline/');
    await page.getByText('View as table').first().click();
    const table = page.getByRole('table').first();
    await expect(table.getByRole('row', { name: /^2012/ })).toContainText(
      String(byYear(archive().entries).get('2012')?.length),
    );
    const main = page.getByRole('main');
    for (const text of ['Luis CdeBaca', 'Months without entries', 'dates not all verified'])
      await expect(main.getByText(text).filter({ visible: true }).first()).toBeVisible();
  });
});
