import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

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
