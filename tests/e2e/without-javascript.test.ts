import { expect, test } from '@playwright/test';
import { bySpeaker, byYear } from '#core/archive.ts';
import type { Entry } from '#core/entry.ts';
import { pageSize } from '#core/pages.ts';
import { proseText } from '#core/prose.ts';
import { archive, named } from '../archive.ts';
import { inLanguage, languages } from './page-kinds.ts';

test.use({ javaScriptEnabled: false });

const { entries } = archive();
const inEnglish = (day: string) =>
  new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
const onOnePage = (list: readonly Entry[] = []) => Math.min(list.length, pageSize);

for (const lang of languages)
  test(`in ${lang} a reader gets from home to a statement and on`, async ({ page }) => {
    await page.goto(inLanguage(lang, '/'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.needs-js').first()).toBeHidden();
    await page.locator('a[href$="/timeline/2012/"]').first().click();
    await expect(page.getByRole('article')).toHaveCount(onOnePage(byYear(entries).get('2012')));
    await page.locator('a[href$="/statements/2012-09-25-clinton-global-initiative/"]').click();
    await expect(page.getByText('Of course, no government, no nation')).toBeVisible();
    await page.locator('aside a[href$="/speakers/barack-obama/"]').click();
    await expect(page.getByRole('article')).toHaveCount(
      onOnePage(bySpeaker(entries, 'barack-obama')),
    );
    await page.locator('a[href$="/reports/"]').first().click();
    await page.locator('main a[href$="/reports/2012/"]').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/2012|۲۰۱۲/);
    await expect(page.locator('main a[rel="prev"]').first()).toBeVisible();
  });

test('a year tells everything of its entries', async ({ page }) => {
  await page.goto('./timeline/2012/');
  const statement = named('statement', '2012-06-19-twelfth-tip-report');
  const june = page.getByRole('article').filter({ hasText: statement.title });
  await expect(june).toContainText('Hillary Rodham Clinton');
  await expect(june).toContainText('June 19, 2012');
  await expect(june).toContainText(proseText(statement.text));
  await page.getByRole('link', { name: 'Earlier 2011' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2011');
});

test('a statement tells everything that is known of it', async ({ page }) => {
  await page.goto('./statements/2012-06-19-twelfth-tip-report/');
  const main = page.getByRole('main');
  const told = named('statement', '2012-06-19-twelfth-tip-report');
  for (const text of [
    'June 19, 2012',
    'Hillary Rodham Clinton',
    'Secretary of State',
    told.event ?? 'an event',
    told.place ?? 'a place',
    'Protection',
    'TIP Report Heroes',
    'gives a clear and honest assessment',
    `${told.verifiedFrom.length} sources`,
    inEnglish(told.changed),
    'Same day in other years',
  ])
    await expect(main).toContainText(text);
  const links = main.locator('a[href*="193368.htm"]');
  await expect(links.first()).toHaveText(
    'Full text: Release of the 2012 Trafficking in Persons Report',
  );
  await expect(main.getByRole('link', { name: 'Archived copy' }).first()).toHaveAttribute(
    'href',
    /^https:\/\/web\.archive\.org\/web\/20120619\/https:\/\//,
  );
  for (const tie of ['In the archive', 'Hillary Rodham Clinton', 'Remarks'])
    await expect(main.getByRole('heading', { level: 3, name: tie })).toBeVisible();
});

test('a speaker’s page holds everything said, under every office', async ({ page }) => {
  await page.goto('./speakers/hillary-rodham-clinton/');
  await expect(page.getByRole('main')).toContainText('Secretary of State');
  await expect(page.getByRole('main')).toContainText('United States Senator for New York');
  await expect(
    page.getByRole('article').filter({ hasText: '2012 Trafficking in Persons Report' }).first(),
  ).toBeVisible();
});

test('the menu and the languages open without JavaScript', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('./about/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.locator('#menu').getByRole('link', { name: 'Topics' }).click();
  await expect(page).toHaveURL(/\/topics\/$/);
  await page.locator('button[popovertarget="languages"]').click();
  await page.locator('#languages').getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/\/es\/topics\/$/);
});
