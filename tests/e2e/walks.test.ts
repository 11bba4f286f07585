import { devices, expect, test, type Page } from '@playwright/test';

/**
 * The ways that readers go, each from a page they may well come in by to what they came for. A step is
 * what a reader does: follow a link, send a question, open a panel.
 */
const longest = 4;

/** Walks the steps given, of which no walk takes more than `longest`. */
async function walk(steps: (() => Promise<unknown>)[]) {
  expect(steps.length).toBeLessThanOrEqual(longest);
  for (const step of steps) await step();
}

/** Sends a question from the field of the header, which every page has. */
async function ask(page: Page, question: string) {
  const field = page.getByRole('banner').getByRole('searchbox');
  const combobox = page.getByRole('banner').getByRole('combobox');
  const box = field.or(combobox);
  await box.fill(question);
  await box.press('Enter');
}

const main = (page: Page) => page.getByRole('main');

test('a student asks what trafficking is, reads it, and is led on to its forms', async ({
  page,
}) => {
  await page.goto('.');
  await walk([
    () => ask(page, 'what is human trafficking'),
    () => main(page).getByRole('article').first().getByRole('link').click(),
    async () => {
      await expect(page.locator('#what-is-trafficking')).toBeInViewport();
      await expect(main(page)).toContainText('holds another person in compelled service');
      await main(page).getByRole('link', { name: 'about page' }).first().click();
    },
  ]);
  await expect(page.locator('#forms')).toBeInViewport();
  await expect(main(page)).toContainText('Forced labor');
});

test('a journalist finds who said something, and takes it along with its source', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./reports/2012/');
  await walk([
    () => ask(page, 'it ought to be called by its true name, modern slavery obama'),
    () =>
      main(page)
        .getByRole('link', { name: /Clinton Global Initiative/ })
        .first()
        .click(),
    () => page.getByRole('button', { name: 'Copy quote with source' }).click(),
  ]);
  await expect(main(page).getByRole('status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Barack Obama');
  await expect(
    main(page)
      .getByRole('link', { name: /^Archived copy/ })
      .first(),
  ).toBeVisible();
});

test('a researcher comes to a country’s tiers of all years, as a table to compute with', async ({
  page,
}) => {
  await page.goto('.');
  let file = '';
  await walk([
    () => page.getByRole('navigation').getByRole('link', { name: 'Countries' }).click(),
    () => main(page).getByRole('link', { name: 'Thailand', exact: true }).first().click(),
    async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        main(page).locator('a[download]').first().click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      file = Buffer.concat(chunks).toString();
    },
  ]);
  expect(file.split('\n').length).toBeGreaterThan(20);
  expect(file).toMatch(/2014/);
});

test.describe('a survivor, on a phone', () => {
  const { viewport, userAgent, hasTouch, isMobile } = devices['iPhone 13 Mini'];
  test.use({ viewport, userAgent, hasTouch, isMobile });

  test('comes from any entry to a number to call, and away from it', async ({ page }) => {
    await page.goto('./statements/2012-09-25-clinton-global-initiative/');
    await walk([() => page.getByRole('banner').getByRole('link', { name: 'Get help' }).tap()]);
    const number = page.locator('a[href^="tel:+1888"], a[href^="tel:1888"]').first();
    await expect(number).toBeInViewport();
    await expect(page.getByRole('link', { name: 'Leave this page' })).toBeInViewport();
  });
});

test('a reader of Arabic turns an English page round, asks in Arabic, and reads of it in Arabic', async ({
  page,
}) => {
  await page.goto('./timeline/2012/');
  await walk([
    () => page.locator('button[popovertarget="languages"]').click(),
    () => page.locator('#languages').getByRole('link', { name: 'العربية' }).click(),
    () => ask(page, 'أوباما مبادرة كلينتون العالمية'),
    () => main(page).getByRole('article').first().getByRole('link').click(),
  ]);
  await expect(page).toHaveURL(/\/ar\/statements\/2012-09-25-clinton-global-initiative\/$/);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(main(page).getByRole('heading', { level: 1 })).toHaveText(/\p{Script=Arabic}/u);
  await expect(main(page).locator('[lang="en"][dir="ltr"]').first()).toBeVisible();
});
