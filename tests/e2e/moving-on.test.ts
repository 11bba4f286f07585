import { expect, test, type Page } from '@playwright/test';

/** How the browser came by the page that is open: fetched before it was asked for, or not. */
const delivery = (page: Page) =>
  page.evaluate(
    () =>
      (
        performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming & {
          deliveryType: string;
        }
      ).deliveryType,
  );

test('a page that a reader is about to open is fetched, and the page’s own policy lets it', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto('./about/', { waitUntil: 'networkidle' });
  const link = page.getByRole('navigation').getByRole('link', { name: 'Topics' });
  const fetched = page.waitForRequest((request) => request.url().endsWith('/topics/'));
  await link.hover();
  await fetched;
  await link.click();
  await expect(page).toHaveURL(/\/topics\/$/);
  expect(await delivery(page)).toBe('navigational-prefetch');
  expect(complaints).toEqual([]);
});

test('nothing but pages is fetched before it is asked for', async ({ page }) => {
  await page.goto('./about/');
  const { patterns, eagerness } = await page.evaluate(() => {
    const text = document.querySelector('script[type="speculationrules"]')?.textContent ?? '';
    const { prefetch } = JSON.parse(text) as {
      prefetch: { where: { and: { href_matches?: string[] }[] }; eagerness: string }[];
    };
    const wheres = prefetch.flatMap(({ where }) => where.and);
    return { patterns: wheres.flatMap((one) => one.href_matches ?? []), ...prefetch[0] };
  });
  expect(eagerness).toBe('moderate');
  const matched = await page.evaluate(
    (given) =>
      [
        ['/', true],
        ['/es/', true],
        ['/search/?q=law', true],
        ['/feeds/atom.xml', false],
        ['/data/entries.json', false],
        ['/icon.svg', false],
        ['https://elsewhere.example/', false],
      ].filter(([href, wanted]) => {
        const pattern = given.map((one) => new URLPattern(one, document.baseURI));
        return pattern.some((one) => one.test(new URL(String(href), location.href))) !== wanted;
      }),
    patterns,
  );
  expect(matched).toEqual([]);
});

for (const [reducedMotion, moves] of [
  ['no-preference', true],
  ['reduce', false],
] as const)
  test(`with motion at "${reducedMotion}" one page ${moves ? 'gives way to' : 'is replaced by'} the next`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    // Asked of the page that is left: a browser whose next page is long in coming drops the movement.
    await page.addInitScript(() =>
      addEventListener('pageswap', (event) =>
        sessionStorage.setItem('moves', String(event.viewTransition !== null)),
      ),
    );
    await page.goto('./about/');
    await page.getByRole('navigation').getByRole('link', { name: 'Topics' }).click();
    await expect(page).toHaveURL(/\/topics\/$/);
    expect(await page.evaluate(() => sessionStorage.getItem('moves'))).toBe(String(moves));
  });
