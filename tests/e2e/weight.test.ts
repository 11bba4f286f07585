import { brotliCompressSync, constants } from 'node:zlib';
import { devices, expect, test } from '@playwright/test';

const budget = 60_000;

for (const path of ['./', './statements/2012-09-25-clinton-global-initiative/', './ar/'])
  test(`the first load of ${path} is at most 60 kB brotli in all`, async ({ page, baseURL }) => {
    const bodies: Promise<[string, number]>[] = [];
    page.on('response', (response) => {
      bodies.push(
        response
          .body()
          .then((body): [string, number] => [response.url(), brotliCompressSync(body).length]),
      );
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const sizes = await Promise.all(bodies);
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    test
      .info()
      .annotations.push({ type: 'bytes', description: `${total} in ${sizes.length} requests` });
    console.log(`${path}: ${total} bytes brotli in ${sizes.length} requests`);
    // The picture in the tab is asked for when the browser likes, and by some not at all.
    for (const kind of ['.css', '.js'])
      expect(sizes.some(([url]) => url.endsWith(kind))).toBe(true);
    expect(sizes.every(([url]) => url.startsWith(new URL('/', baseURL).href))).toBe(true);
    expect(total).toBeLessThanOrEqual(budget);
  });

/** As a host compresses what it keeps: once, as small as it goes. */
const kept = (body: Buffer) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

for (const [lang, budget] of [
  ['', 130_000],
  ['ar/', 143_000],
] as const)
  test(`a search on a phone takes 6 requests, and with its index ${budget / 1000} kB: ./${lang}search/`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ ...devices['Pixel 5'], baseURL });
    const page = await context.newPage();
    const addresses = new Set<string>();
    page.on('request', (request) => addresses.add(request.url()));
    await page.goto(`./${lang}search/?q=2012`);
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const fetched = [...addresses].filter((url) => !/icon\.svg|webmanifest/.test(url));
    const bytes = await Promise.all(
      fetched.map(async (url) => kept(await (await context.request.get(url)).body())),
    );
    const total = bytes.reduce((sum, size) => sum + size, 0);
    console.log(`./${lang}search/: ${total} bytes brotli in ${fetched.length} requests`);
    expect(fetched.length, fetched.join('\n')).toBeLessThanOrEqual(6);
    expect(total).toBeLessThanOrEqual(budget);
    await context.close();
  });
