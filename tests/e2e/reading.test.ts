import { expect, test } from '@playwright/test';
import { onDay, shownOnDay } from '#core/archive.ts';
import { yearOf } from '#core/dates.ts';
import { archive } from '../archive.ts';

test('a keyboard reader skips to the content and opens and closes the menu', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('./timeline/', { waitUntil: 'networkidle' });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  const menu = page.getByRole('button', { name: 'Menu' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#menu')).toBeHidden();
  await expect(menu).toBeFocused();

  await page.keyboard.press('Enter');
  await page.locator('#menu').getByRole('link', { name: 'Reports' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/reports\/$/);
  await expect(page.locator('#menu')).toBeHidden();
});

test('“on this day” is the reader’s day, and names it', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2031-06-19T12:00:00'));
  await page.goto('.', { waitUntil: 'networkidle' });
  const lately = page.locator('aside');
  await expect(lately.getByRole('heading', { name: 'On June 19' })).toBeVisible();
  for (const { date } of onDay(archive().entries, '06-19').slice(-shownOnDay))
    await expect(lately).toContainText(yearOf(date));

  // A day without entries shows the last one before it; the first days of a year reach back into December.
  await page.clock.setFixedTime(new Date('2031-01-01T12:00:00'));
  await page.reload({ waitUntil: 'networkidle' });
  await expect(
    lately.getByRole('heading', { name: /^On (January 1|December 3\d)$/ }),
  ).toBeVisible();
});

test('“on this day” keeps the built day where its file cannot be had', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/on-this-day/**', (route) => route.fulfill({ status: 500, body: 'no' }));
  await page.clock.setFixedTime(new Date('2031-06-19T12:00:00'));
  await page.goto('.', { waitUntil: 'networkidle' });
  await expect(page.locator('aside').getByRole('heading', { name: /^On / })).toBeVisible();
  expect(errors).toEqual([]);
});

test('a quote is copied with its source', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./statements/2012-09-25-clinton-global-initiative/', {
    waitUntil: 'networkidle',
  });
  await page.getByRole('button', { name: 'Copy quote with source' }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('“Of course, no government, no nation');
  expect(copied).toContain('Barack Obama, President of the United States');
  expect(copied).toContain('/statements/2012-09-25-clinton-global-initiative/');
});

test('where copying is not allowed the quote is shown for copying by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('denied')) },
    });
  });
  await page.goto('./statements/2012-09-25-clinton-global-initiative/', {
    waitUntil: 'networkidle',
  });
  await page.getByRole('button', { name: 'Copy quote with source' }).click();
  await expect(page.getByRole('main').getByRole('textbox')).toHaveValue(/Of course, no government/);
});

test('an address that is not there leads on, in the language asked for', async ({ page }) => {
  const response = await page.goto('./es/statements/nothing/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/es\/timeline\/$/);
});

test('a feed is explained before it is opened, and its address copied', async ({
  page,
  context,
  request,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const [name, file] of [
    ['Atom feed', 'atom.xml'],
    ['JSON Feed', 'feed.json'],
    ['Calendar', 'calendar.ics'],
  ] as const) {
    await page.goto('./about/');
    await page.getByRole('contentinfo').getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(/\/stay-connected\/#\w+$/);
    const feed = page.locator('dl > div').filter({ hasText: name });
    await expect(feed).toBeInViewport();
    const address = new URL(`./feeds/${file}`, baseURL).href;
    // The archive that is tested has no address of its own: this is where it stands.
    await expect(feed.getByRole('link')).toHaveText(address);
    await feed.getByRole('button', { name: 'Copy' }).click();
    await expect(feed.getByRole('status')).toHaveText('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    expect((await request.get(address)).status()).toBe(200);
  }
});
