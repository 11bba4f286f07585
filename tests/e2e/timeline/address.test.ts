import { expect, test } from '@playwright/test';
import { entries, found, openTimeline, plain, stateOf, statements } from './explorer.ts';

const states = [
  '?kind=testimony',
  '?kind=remarks&kind=briefing&pillar=protection&from=2009-06&to=2012&sort=oldest',
  '?q=supply+chian&topic=supply-chains',
  '?speaker=luis-cdebaca&page=1&official=1',
  '?q=report&exact=1&sort=fit&page=2',
  '?entry=2012-09-25-clinton-global-initiative&entry=tvpa-2000',
  '?from=2012-06-19&to=2012-06-19&quote=1&view=table',
];

for (const state of states)
  test(`${state} is the same in another browser, after a reload and after back and forward`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await openTimeline(page, `./timeline/${state}`);
    const first = await stateOf(page);
    await page.reload();
    expect(await stateOf(page)).toEqual(first);
    const address = page.url();
    const quote = page.locator('.facets input[name=quote]');
    await quote.click();
    await expect(page).not.toHaveURL(address);
    const between = page.url();
    await quote.click();
    await expect(page).not.toHaveURL(between);
    await page.goBack();
    await page.goBack();
    await expect(found(page)).toHaveText(first.found ?? '');
    expect(await stateOf(page)).toEqual(first);
    await page.goForward();
    await page.goBack();
    expect(await stateOf(page)).toEqual(first);
    const other = await browser.newContext({ baseURL });
    const copy = await other.newPage();
    await copy.goto(page.url());
    expect(await stateOf(copy)).toEqual(first);
    await other.close();
  });

test('a state is taken along into another language', async ({ page }) => {
  await openTimeline(page, './timeline/?kind=testimony&from=2012-06');
  const before = (await stateOf(page)).entries;
  expect(before.length).toBeGreaterThan(3);
  await page.locator('button[popovertarget="languages"]').click();
  await page.locator('#languages').getByRole('link', { name: 'العربية' }).click();
  await expect(page).toHaveURL(/\/ar\/timeline\/\?kind=testimony&from=2012-06$/);
  const state = await stateOf(page);
  expect(state.entries).toEqual(before);
  expect(state.checked).toEqual(['kind=testimony']);
  // The links at the foot of the page lead to the same.
  await page.locator('footer').getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(/\/fr\/timeline\/\?kind=testimony&from=2012-06$/);
});

test('a question asked on a later page of the whole list is the same in another language', async ({
  page,
}) => {
  await page.goto('./timeline/page-3/');
  await page.locator('.facets').getByRole('checkbox', { name: 'Remarks' }).check();
  await expect(page).toHaveURL(/\/timeline\/\?kind=remarks$/);
  const before = (await stateOf(page)).entries;
  await page.locator('footer').getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/\/es\/timeline\/\?kind=remarks$/);
  expect((await stateOf(page)).entries).toEqual(before);
});

test('one choice is one step back, typing and dragging are one each', async ({ page }) => {
  await openTimeline(page, './timeline/?sort=oldest');
  const home = page.url();
  const table = page.locator('#timeline .map details');
  await table.locator('summary').press('Enter');
  await expect(page).toHaveURL(/\?sort=oldest&view=table$/);
  await page.goBack();
  await expect(table).not.toHaveAttribute('open');
  await page.locator('.facets').getByRole('checkbox', { name: 'Testimony' }).check();
  await expect(page).toHaveURL(/kind=testimony/);
  await page.locator('#timeline input[name=q]').pressSequentially('labor');
  await expect(page).toHaveURL(/q=labor&kind=testimony/);
  await page.goBack();
  await expect(page).toHaveURL(/\?kind=testimony&sort=oldest$/);
  await expect(page.locator('#timeline input[name=q]')).toHaveValue('');
  await page.goBack();
  await expect(page).toHaveURL(home);
  await expect(
    page.locator('.facets').getByRole('checkbox', { name: 'Testimony' }),
  ).not.toBeChecked();
});

test('what the address asks and nobody knows is said, with what is likely meant', async ({
  page,
}) => {
  const img = encodeURIComponent('<img src=x onerror=alert(1)>');
  await openTimeline(page, `./timeline/?kind=testimon&topic=${img}&from=2012-13&page=0`);
  const main = page.getByRole('main');
  expect(plain(await main.textContent())).toContain('<img src=x onerror=alert(1)>');
  expect(await main.locator('img').count()).toBe(0);
  await expect(main).toContainText('is not a date');
  await main.getByRole('link', { name: 'Testimony', exact: true }).click();
  await expect(page).toHaveURL(/\?kind=testimony$/);
  await expect(found(page)).toContainText(statements('testimony'));
});

test('the position in the list is kept when coming back from an entry', async ({ page }) => {
  await openTimeline(page, './timeline/?kind=remarks');
  await entries(page).nth(30).scrollIntoViewIfNeeded();
  await page.waitForTimeout(400);
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(1000);
  await entries(page).nth(30).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/statements\//);
  await page.goBack();
  await stateOf(page);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 60);
  expect(await page.evaluate(() => scrollY)).toBeLessThan(before + 60);
});
