import { expect, test } from '@playwright/test';

const statement = './statements/2012-06-19-twelfth-tip-report/';

for (const colorScheme of ['dark', 'light'] as const)
  test(`on paper, from a ${colorScheme} screen: dark on white, no menu, and both addresses`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(statement, { waitUntil: 'networkidle' });
    // As wide as paper.
    await page.setViewportSize({ width: 760, height: 1000 });
    await page.emulateMedia({ colorScheme, media: 'print' });
    for (const selector of ['#menu', '#languages', 'header button', 'header .strip a', '.beside'])
      for (const element of await page.locator(selector).all()) await expect(element).toBeHidden();
    const colours = await page.evaluate(() =>
      [document.body, ...document.querySelectorAll('footer, h1, .summary, aside dt')].map(
        (element) => {
          const { color, backgroundColor } = getComputedStyle(element);
          return [color, backgroundColor];
        },
      ),
    );
    for (const [text, paper] of colours) {
      expect(['rgb(0, 0, 0)', 'rgb(34, 34, 34)']).toContain(text);
      expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(paper);
    }
    const printed = await page
      .locator('main a[href*="web.archive.org"]')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(printed).toContain('web.archive.org/web/20120619/https://');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('[data-own-address]')).toBeVisible();
    await expect(page.locator('[data-own-address]')).toHaveText(page.url());
  });

test('a quote is copied with its source, its archived copy, the day, and the address it stands at', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(statement, { waitUntil: 'networkidle' });
  await expect(page.locator('figure')).toContainText('home page of 2012');
  await page.getByRole('button', { name: 'Copy quote with source' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(lines[0]).toMatch(/^“This report .* backwards\.”$/);
  expect(lines[1]).toBe('Hillary Rodham Clinton, Secretary of State');
  expect(lines[2]).toMatch(/, June 19, 2012$/);
  expect(lines[3]).toMatch(/home page of 2012/);
  expect(lines[4]).toMatch(/^Source: https:\/\/2009-2017\.state\.gov\/\S+ \(official page\)$/);
  expect(lines[5]).toMatch(/^Archived copy: https:\/\/web\.archive\.org\/web\/20120619\/https:/);
  expect(lines[6]).toMatch(/^Last checked or changed: \w+ \d+, \d{4}$/);
  // The archive is built for the tests without an address of its own.
  expect(lines.slice(7)).toEqual([page.url()]);
});
