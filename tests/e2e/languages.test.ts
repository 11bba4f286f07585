import { expect, test, type Page } from '@playwright/test';

const openLanguages = (page: Page) => page.locator('button[popovertarget="languages"]').click();
const language = (page: Page, name: string) =>
  page.locator('#languages').getByRole('link', { name, exact: true });
const documentLanguage = (page: Page) =>
  page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`);

/** The locales whose messages a page fetched, by the name each locale file gives its own language. */
function watchLocales(page: Page): Set<string> {
  const names: Record<string, string> = { English: 'en', Español: 'es', العربية: 'ar' };
  const fetched = new Set<string>();
  page.on('response', async (response) => {
    if (!/\.js(on)?$/.test(new URL(response.url()).pathname)) return;
    const text = await response.text().catch(() => '');
    for (const [name, code] of Object.entries(names)) if (text.includes(name)) fetched.add(code);
  });
  return fetched;
}

test('switching keeps the page, and going back brings the language back', async ({ page }) => {
  await page.goto('./timeline/2012/');
  await openLanguages(page);
  await language(page, 'العربية').click();
  await expect(page).toHaveURL(/\/ar\/timeline\/2012\/$/);
  await expect.poll(() => documentLanguage(page)).toBe('ar rtl');
  await expect(page.getByRole('main')).toContainText('يونيو 2012');

  await openLanguages(page);
  await language(page, 'Español').click();
  await expect.poll(() => documentLanguage(page)).toBe('es ltr');
  await expect(page.getByRole('main')).toContainText('junio de 2012');

  await page.goBack();
  await expect.poll(() => documentLanguage(page)).toBe('ar rtl');
  await expect(page.getByRole('main')).toContainText('يونيو 2012');
  await expect(page).toHaveTitle(/2012/);

  await page.goBack();
  await expect.poll(() => documentLanguage(page)).toBe('en ltr');
  await expect(page.getByRole('main')).toContainText('June 2012');
});

test('a pointer over a language changes and fetches nothing', async ({ page }) => {
  const fetched = watchLocales(page);
  await page.goto('./timeline/2012/', { waitUntil: 'networkidle' });
  // Reading pages fetch no messages at all: their texts are in the page.
  expect([...fetched]).toEqual([]);
  const before = await page.getByRole('main').innerText();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await openLanguages(page);
  for (const name of ['Español', 'العربية']) {
    await language(page, name).hover();
    await page.waitForTimeout(300);
  }
  expect(requests).toEqual([]);
  expect(await documentLanguage(page)).toBe('en ltr');
  expect(await page.getByRole('main').innerText()).toBe(before);
});

for (const [lang, path] of [
  ['es', './es/faq/'],
  ['ar', './ar/faq/'],
] as const)
  test(`a page in ${lang} fetches only its own locale and stays what it was`, async ({ page }) => {
    const fetched = watchLocales(page);
    const changes: string[] = [];
    await page.exposeFunction('langChanged', (value: string) => changes.push(value));
    await page.addInitScript(() => {
      new MutationObserver(() =>
        (window as unknown as { langChanged(value: string): void }).langChanged(
          document.documentElement.lang,
        ),
      ).observe(document.documentElement, { attributeFilter: ['lang', 'dir'] });
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect([...fetched].filter((code) => code !== lang)).toEqual([]);
    expect(changes.filter((value) => value !== lang)).toEqual([]);
  });

test('each kind of entry opens in each language, with its own title below', async ({ page }) => {
  for (const [lang, word] of [
    ['', /Trafficking/],
    ['es/', /trata/i],
    ['ar/', /الاتجار/],
  ] as const)
    for (const path of [
      'statements/2012-06-19-twelfth-tip-report/',
      'reports/2012/',
      'milestones/tvpa-2000/',
    ]) {
      await page.goto(`./${lang}${path}`);
      await expect(page.locator('h1')).toContainText(word);
      await expect(page.locator('h1 [lang]')).toHaveCount(0);
      const original = page.locator('main header .original [lang="en"]');
      await expect(original).toHaveCount(lang ? 1 : 0);
      if (lang) await expect(original).toContainText('Trafficking');
    }
});
