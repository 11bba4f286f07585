import { expect, test } from '@playwright/test';
import { bySpeaker } from '#core/archive.ts';
import { archive, ofKinds } from '../../archive.ts';
import { entries, found, openTimeline, plain, statements } from './explorer.ts';

test('what is touched before the timeline has come to life is not lost, nor the focus', async ({
  page,
}) => {
  let go = (): void => undefined;
  const waiting = new Promise<void>((resolve) => (go = resolve));
  await page.route('**/data/entries.json', async (route) => {
    await waiting;
    await route.continue();
  });
  await page.goto('./timeline/');
  const box = page.locator('.facets').getByRole('checkbox', { name: 'Testimony' });
  await box.focus();
  await page.keyboard.press('Space');
  await page.evaluate(() => Object.assign(window, { before: document.activeElement }));
  go();
  await expect(found(page)).toContainText(statements('testimony'));
  expect(
    await page.evaluate(
      () => document.activeElement === (window as unknown as { before: Element }).before,
    ),
  ).toBe(true);
  await expect(page).toHaveURL(/\?kind=testimony$/);
});

test('several values of a facet mean any of them, and facets narrow each other', async ({
  page,
}) => {
  await openTimeline(page, './timeline/?sort=oldest');
  const facet = (name: string) => page.locator('.facets').getByRole('checkbox', { name });
  await facet('Testimony').check();
  await expect(found(page)).toContainText(statements('testimony'));
  await facet('Briefing').check();
  await expect(found(page)).toContainText(statements('testimony', 'briefing'));
  const count = page.locator('.facets label', { hasText: 'Prevention' }).locator('.count');
  const wanted = Number(await count.textContent());
  await facet('Prevention').check();
  await expect(found(page)).toContainText(`${wanted} statements`);
  // The counts of a facet leave its own choices out.
  await expect(
    page.locator('.facets label', { hasText: 'Testimony' }).locator('.count'),
  ).not.toHaveText('0');
});

test('chips say what was chosen and remove it, and the focus goes on to the next', async ({
  page,
}) => {
  await openTimeline(page, './timeline/?kind=testimony&kind=briefing&from=2010');
  // Texts that are still on their way hold nothing up.
  await page.route('**/data/entries/*.json', () => undefined);
  const chips = page.getByRole('list', { name: 'Filters chosen' }).getByRole('link');
  await expect(chips).toHaveCount(4);
  await chips.nth(1).focus();
  expect(plain(await chips.nth(1).getAttribute('aria-label'))).toBe(
    'Remove filter Kind: Testimony',
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?kind=briefing&from=2010$/);
  await expect(chips).toHaveCount(3);
  await expect(chips.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chips).toHaveCount(1);
  await expect(chips.first()).toBeFocused();
  await page.goBack();
  await chips.filter({ hasText: 'Remove all' }).click();
  await expect(page).toHaveURL(/\/timeline\/$/);
  await expect(found(page)).toBeFocused();
});

test('the search narrows the same list, says what it meant, and can sort by fit', async ({
  page,
}) => {
  await openTimeline(page, './timeline/?kind=report');
  await page.locator('#timeline input[name=q]').fill('2012 report');
  await expect(page).toHaveURL(/q=2012\+report&kind=report/);
  await expect(entries(page).first()).toContainText('2012 Trafficking in Persons Report');
  await page.locator('#timeline').getByRole('combobox').selectOption('fit');
  await expect(page).toHaveURL(/sort=fit/);
  await expect(entries(page).first()).toContainText('2012 Trafficking in Persons Report');
});

test('where nothing is found it says which filter to drop and how many that brings back', async ({
  page,
}) => {
  await openTimeline(page, './timeline/?kind=treaty&speaker=barack-obama');
  const said = bySpeaker(archive().entries, 'barack-obama').length;
  await expect(found(page)).toContainText('No entries');
  const ways = page.locator('#timeline').getByRole('link', { name: /^Without/ });
  const texts = (await ways.allTextContents()).map(plain);
  expect(texts).toEqual([
    `Without Kind: Treaty: ${said} entries`,
    expect.stringMatching(/^Without Speaker: Barack Obama: \d+ entries$/),
  ]);
  await ways.first().click();
  await expect(page).toHaveURL(/\?speaker=barack-obama$/);
  await expect(found(page)).toContainText(`${said} `);
  await expect(found(page)).toBeFocused();
});

test('dates are typed as people write them, and what is no date is said', async ({ page }) => {
  await openTimeline(page, './timeline/?sort=oldest');
  const field = (name: string) => page.locator(`#timeline input[name=${name}]`);
  await field('from').fill('june 2012');
  await field('from').press('Enter');
  await expect(page).toHaveURL(/from=2012-06&/);
  await expect(field('from')).toHaveValue('June 2012');
  await field('to').fill('soon');
  await field('to').press('Enter');
  await expect(
    page.getByRole('alert').filter({ hasText: 'not understood as a date' }),
  ).toBeVisible();
  await expect(field('to')).toHaveAttribute('aria-invalid', 'true');
  await field('to').fill('2011');
  await field('to').press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'before the beginning' })).toBeVisible();
  await field('to').fill('2012-09-30');
  await field('to').press('Enter');
  await expect(page).toHaveURL(/to=2012-09-30/);
  await expect(page.getByRole('alert').filter({ visible: true })).toHaveCount(0);
  await openTimeline(page, './ru/timeline/?sort=oldest');
  await field('from').fill('июнь 2012');
  await field('from').press('Enter');
  await expect(page).toHaveURL(/from=2012-06&/);
});

test('names of a long facet are found while one types', async ({ page }) => {
  await openTimeline(page, './timeline/?sort=oldest');
  await page.getByRole('searchbox', { name: 'Find a speaker' }).fill('hilary');
  const box = page.locator('.facets').getByRole('checkbox', { name: 'Hillary Rodham Clinton' });
  await box.check();
  await expect(page).toHaveURL(/speaker=hillary-rodham-clinton/);
  await page.getByRole('searchbox', { name: 'Find a speaker' }).fill('zzzz');
  await expect(page.locator('.facets')).toContainText('Nothing here is called');
});

test('entries are selected across pages, also a range with Shift, and stand at an address', async ({
  page,
}) => {
  await openTimeline(page, './timeline/?kind=remarks');
  await page.getByRole('button', { name: 'Select entries' }).click();
  const boxes = page.locator('#timeline article input[type=checkbox]');
  await boxes.nth(0).click();
  await boxes.nth(2).click({ modifiers: ['Shift'] });
  const bar = page.getByRole('region', { name: 'Selected entries' });
  await expect(bar).toContainText('3 entries selected');
  await page.getByRole('link', { name: 'Older entries' }).click();
  // The first box of the page before would be taken away again.
  await expect(page).toHaveURL(/page=2$/);
  await expect(boxes.nth(0)).not.toBeChecked();
  await boxes.nth(0).focus();
  await page.keyboard.press('Space');
  await expect(bar).toContainText('4 entries selected');
  await page.reload();
  await expect(bar).toContainText('4 entries selected');
  await bar.getByRole('link', { name: 'Show only these' }).click();
  await expect(entries(page)).toHaveCount(4);
  await expect(page).toHaveURL(/\?entry=/);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await bar.getByRole('button', { name: 'Copy as a list' }).click();
  await expect(bar).toContainText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toHaveLength(4);
  expect(copied).toMatch(/^.+: “.+”, .+ \d{4}, http.+\/statements\/.+\/$/m);
});

test('compact lists are kept on the device', async ({ page }) => {
  await openTimeline(page, './timeline/?kind=testimony');
  await expect(page.locator('#timeline .summary').first()).toBeVisible();
  await page.getByRole('radio', { name: 'Compact' }).check({ force: true });
  await expect(page.locator('#timeline .summary').first()).toBeHidden();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Compact' })).toBeChecked();
  await expect(page.locator('#timeline .summary').first()).toBeHidden();
});

test('one status sentence, spoken once after the last change', async ({ page }) => {
  await openTimeline(page, './timeline/?kind=testimony');
  await page.evaluate(() => {
    const said: string[] = ((window as unknown as { said: string[] }).said = []);
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const status = element?.closest('#timeline [role=status]');
        if (status?.textContent) said.push(status.textContent);
      }
    }).observe(document.querySelector('#timeline') as Element, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  // At once, as a quick hand does on a quick machine: on a slow one a pause between them would be spoken.
  await page.evaluate(() => {
    for (const value of ['briefing', 'remarks', 'prevention'])
      document.querySelector<HTMLElement>(`.facets input[value=${value}]`)?.click();
  });
  await expect(page.locator('#timeline [role=status]').first()).toContainText('Prevention');
  await page.waitForTimeout(600);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.map(plain)).toEqual([
    expect.stringMatching(/^\d+ statements: Testimony, Briefing, or Remarks · Prevention$/),
  ]);
});

for (const [fault, answer] of [
  ['missing', { status: 404, body: 'Not found' }],
  ['truncated', { status: 200, body: '{"version":1,"id":["a"' }],
  ['of another version', { status: 200, body: '{"version":99}' }],
] as const)
  test(`where the list of entries is ${fault} a sentence says so, the page stands, and a retry works`, async ({
    page,
  }) => {
    await page.route('**/data/entries.json', (route) => route.fulfill(answer));
    await page.goto('./timeline/?kind=testimony');
    const alert = page.getByRole('alert').filter({ hasText: 'could not be fetched' });
    await expect(alert).toBeVisible();
    await expect(entries(page)).toHaveCount(50);
    await page.unroute('**/data/entries.json');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(found(page)).toContainText(statements('testimony'));
    await expect(alert).toBeHidden();
  });

test('where the filters themselves cannot be fetched the page stands, and a retry works', async ({
  page,
}) => {
  await page.route('**/immutable/timeline/island-*', (route) => route.abort());
  await page.goto('./timeline/?kind=testimony');
  const alert = page.getByRole('alert').filter({ hasText: 'could not be fetched' });
  await expect(alert).toBeVisible();
  await expect(entries(page)).toHaveCount(50);
  await page.unroute('**/immutable/timeline/island-*');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(found(page)).toContainText(statements('testimony'));
});

test('where the search index is missing the list stands without the words, and says so', async ({
  page,
}) => {
  await page.route('**/data/search.json', (route) => route.fulfill({ status: 404, body: '' }));
  await openTimeline(page, './timeline/?q=labor&kind=testimony');
  await expect(page.locator('#timeline').getByRole('alert')).toContainText(
    'stands without these words',
  );
  await expect(entries(page)).toHaveCount(ofKinds('testimony').length);
  await page.unroute('**/data/search.json');
  await page.locator('#timeline').getByRole('button', { name: 'Try again' }).click();
  await expect(found(page)).toContainText('labor');
  await expect(page.locator('#timeline').getByRole('alert')).toHaveCount(0);
});
