import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';

const field = (page: Page) => page.getByRole('main').getByRole('searchbox');
const results = (page: Page) => page.getByRole('main').getByRole('article');
/** The script of the page, which is the engine's too. */
const script = '**/script-*.js*';
const status = (page: Page) => page.getByRole('main').getByRole('status');

test('its address is a permalink, through reload, back and forward', async ({ page }) => {
  await page.goto('./search/?q=obama+clinton+global');
  const first = results(page).first().getByRole('heading');
  await expect(first).toHaveText('Remarks by the President to the Clinton Global Initiative');
  await field(page).fill('2012 report');
  await page.keyboard.press('Enter');
  await expect(first).toHaveText('2012 Trafficking in Persons Report');
  await expect(page).toHaveURL(/\?q=2012\+report$/);
  await page.reload();
  await expect(first).toHaveText('2012 Trafficking in Persons Report');
  await page.goBack();
  await expect(field(page)).toHaveValue('obama clinton global');
  await expect(first).toHaveText('Remarks by the President to the Clinton Global Initiative');
  await page.goForward();
  await expect(field(page)).toHaveValue('2012 report');
});

test('says why something was found, what was meant, and can be held to the exact words', async ({
  page,
}) => {
  await page.goto('./search/?q=supply+chian');
  await expect(results(page).first()).toContainText(/Found as\s+chian\s+Chains/i);
  await expect(results(page).first().locator('mark').first()).toHaveText(/supply/i);
  await page.getByRole('checkbox', { name: 'Only words exactly as typed' }).check();
  await expect(status(page)).toHaveText(/^Nothing found for/);
  await expect(page).toHaveURL(/exact=1/);
  await page.getByRole('link', { name: 'Allow other spellings again' }).click();
  await page.getByRole('link', { name: 'supply chains', exact: true }).click();
  await expect(field(page)).toHaveValue('supply chains');
  await expect(status(page)).toHaveText(/^\d+ results for/);
});

test('says what it made of filters, and of those it does not know', async ({ page }) => {
  await page.goto('./search/?q=report+year:2012+kind:nonsense');
  await expect(page.getByRole('main')).toContainText('Narrowed to year: 2012');
  await expect(page.getByRole('main')).toContainText(/kind:nonsense.” is not known here/);
  const dates = await results(page).locator('time').allTextContents();
  expect(dates.length).toBeGreaterThan(2);
  expect(dates.every((date) => date.includes('2012'))).toBe(true);
});

test('more results are added below those there are', async ({ page }) => {
  await page.goto('./search/?q=trafficking');
  await expect(results(page)).toHaveCount(20);
  const before = await results(page).first().textContent();
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect(results(page)).toHaveCount(40);
  expect(await results(page).first().textContent()).toBe(before);
});

test('Back shows as many results as there were, at the same place', async ({ page }) => {
  await page.goto('./search/?q=trafficking');
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect(results(page)).toHaveCount(40);
  const link = results(page).nth(30).getByRole('link');
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await link.click();
  await expect(page).not.toHaveURL(/search/);
  await page.goBack();
  await expect(results(page)).toHaveCount(40);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 300);
});

test('Enter writes the address once', async ({ page }) => {
  await page.goto('./search/');
  const steps = await page.evaluate(() => history.length);
  await field(page).fill('slavery');
  await expect(page).toHaveURL(/q=slavery/);
  await page.keyboard.press('Enter');
  await expect(results(page).first()).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('what is typed before the page is alive is answered, not wiped away', async ({ page }) => {
  let come: (() => void) | undefined;
  const wished = new Promise<void>((resolve) => (come = resolve));
  await page.route(script, async (route) => {
    await wished;
    await route.continue();
  });
  await page.goto('./search/', { waitUntil: 'commit' });
  await field(page).fill('slavery');
  come?.();
  await expect(page).toHaveURL(/q=slavery/);
  await expect(results(page).first()).toBeVisible();
  await expect(field(page)).toHaveValue('slavery');
});

test('a script that does not come leaves the page that had arrived, and is fetched again', async ({
  page,
}) => {
  await page.route(script, (route) => route.abort());
  await page.goto('./search/?q=slavery');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('there is no connection');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
  await expect(page.getByRole('main').getByRole('link', { name: 'Speakers' })).toBeVisible();
  await page.unroute(script);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByRole('main').getByRole('alert')).toBeHidden();
});

test('what failed without a network is there when the network is back', async ({ page }) => {
  await page.route('**/data/search.json', (route) => route.abort());
  await page.goto('./search/?q=slavery');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('there is no connection');
  await page.unroute('**/data/search.json');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(results(page).first()).toBeVisible();
});

test('what is asked never becomes markup', async ({ page }) => {
  await page.goto(`./search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> "')}`);
  await expect(status(page)).not.toBeEmpty();
  expect(await page.locator('main img').count()).toBe(0);
});

test('one status sentence, spoken once after typing pauses', async ({ page }) => {
  await page.goto('./search/?q=slavery');
  await expect(status(page)).toContainText('slavery');
  await page.evaluate(() => {
    const status = document.querySelector('main [role=status]') as HTMLElement;
    const said: string[] = ((window as unknown as { said: string[] }).said = []);
    const look = () => said.push(status.textContent);
    new MutationObserver(look).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await field(page).fill('');
  await page.keyboard.insertText('child');
  await page.keyboard.insertText(' soldiers');
  await expect(status(page)).toContainText('child soldiers');
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toHaveLength(1);
});

for (const [fault, sentence, answer] of [
  ['missing', 'its index is not at its address', { status: 404, body: 'Not found' }],
  ['truncated', 'its index arrived incomplete', { status: 200, body: '{"version":1,"la' }],
] as const)
  test(`where the index is ${fault} a sentence says so, and a retry works`, async ({ page }) => {
    await page.route('**/data/search.json', (route) => route.fulfill(answer));
    await page.goto('./search/?q=slavery');
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(page.getByRole('main').getByRole('link', { name: 'Timeline' })).toBeVisible();
    await page.unroute('**/data/search.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(results(page).first()).toBeVisible();
    await expect(page.getByRole('alert')).toBeHidden();
  });

test('without its worker the same search answers on the page', async ({ page }) => {
  await page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new DOMException('Blocked by a policy', 'SecurityError');
      }
    } as unknown as typeof Worker;
  });
  await page.goto('./search/?q=cdebacca');
  await expect(results(page).first()).toContainText('CdeBaca');
});

test('a slow index is said to be slow, and then answers', async ({ page }) => {
  let go: (() => void) | undefined;
  const waiting = new Promise<void>((resolve) => (go = resolve));
  await page.route('**/data/search.json', async (route) => {
    await waiting;
    await route.continue();
  });
  await page.goto('./search/?q=slavery');
  await expect(status(page)).toHaveText(/still loading: the connection is slow/);
  go?.();
  await expect(results(page).first()).toBeVisible();
});

test('axe finds nothing in results, in a right-to-left page too', async ({ page }) => {
  for (const address of [
    './search/?q=supply+chian+year:2012',
    './ar/search/?q=تقرير',
    './search/?q=zzzzqqq',
  ]) {
    await page.goto(address);
    await expect(status(page)).not.toBeEmpty();
    expect(await axeFaults(page)).toEqual([]);
  }
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });
  test('the form leads to a page that tells how to browse', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('banner').getByRole('searchbox').fill('slavery');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=slavery$/);
    await expect(page.getByRole('main')).toContainText('Searching needs JavaScript');
    await page.getByRole('main').getByRole('link', { name: 'Speakers' }).click();
    await expect(page).toHaveURL(/\/speakers\/$/);
  });
});
