import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';

const field = (page: Page) => page.getByRole('textbox', { name: 'Translation' });
const live = (page: Page) => page.frameLocator('iframe');
const list = (page: Page) => page.getByRole('region', { name: 'Messages' });
const findings = (page: Page) => page.locator('#findings');

async function openMessage(page: Page, key: string) {
  await page.getByRole('searchbox', { name: 'Find a message' }).fill(key);
  await list(page).getByRole('button', { name: key }).first().click();
  await expect(page.getByRole('heading', { name: key, exact: true })).toBeVisible();
}

test('a text is seen in the page as it is typed, its faults are marked, and the file is downloaded', async ({
  page,
}) => {
  await page.goto('./translate/?to=es');
  await openMessage(page, 'nav.about');
  await expect(field(page)).toHaveValue('Acerca de');
  await expect(page.getByRole('main')).toContainText('The page about the office and this archive.');
  await field(page).fill('Sobre la oficina');
  await expect(live(page).getByRole('link', { name: 'Sobre la oficina' }).first()).toBeAttached();
  await expect(findings(page)).toHaveText('No fault.');

  await openMessage(page, 'timeline.titlePage');
  await field(page).fill('Página {numero}');
  await expect(findings(page)).toContainText(
    'holds {numero}, which the English text does not have',
  );
  await expect(findings(page)).toContainText('Write {number}.');
  await openMessage(page, 'timeline.count');
  await expect(page.getByRole('main')).toContainText('many');
  await field(page).fill('{count, plural, other {# entradas}}');
  await expect(findings(page)).toContainText('lacks the plural form `one`');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download es.json' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('es.json');
  const texts = JSON.parse(readFileSync(await file.path(), 'utf8')) as Record<string, string>;
  const before = readFileSync('src/locales/es.json', 'utf8');
  expect(Object.keys(texts)).toEqual(Object.keys(JSON.parse(before) as object));
  expect(texts).toMatchObject({ 'nav.about': 'Sobre la oficina', 'nav.reports': 'Informes' });
});

test('glossary, place and picture stand beside a message', async ({ page }) => {
  await page.goto('./translate/?to=es');
  await openMessage(page, 'topic.tip-report');
  await expect(page.getByRole('main')).toContainText('Informe sobre la Trata de Personas');
  await expect(page.getByRole('main')).toContainText('Name of a topic: list of topics');
  await openMessage(page, 'home.title');
  const picture = page.getByRole('img', { name: /The English page/ });
  await expect(picture).toBeVisible();
  const loads = await picture.locator('image').evaluate(async (image) => {
    const answer = await fetch(image.getAttribute('href') ?? '');
    return [answer.ok, answer.headers.get('content-type')];
  });
  expect(loads).toEqual([true, 'image/webp']);
});

test('nothing typed is lost: a reload, a lost network, a broken file', async ({
  page,
  context,
}) => {
  await page.goto('./translate/?to=es', { waitUntil: 'networkidle' });
  await openMessage(page, 'nav.about');
  await field(page).fill('Uno');
  await page.reload();
  await openMessage(page, 'nav.about');
  await expect(field(page)).toHaveValue('Uno');
  // The pages beside the bench come one by one; without a network they are in memory.
  await page.waitForLoadState('networkidle');

  await context.setOffline(true);
  await openMessage(page, 'faq.title');
  await field(page).fill('Dos');
  await expect(live(page).getByRole('heading', { level: 1, name: 'Dos' })).toBeAttached();
  await expect(page.getByText(/^This page could not be loaded/)).toBeHidden();

  const broken =
    '{\n  "nav.about": "Otro",\n  "nav.reports": "Memorias"\n  "nav.topics": "Asuntos"\n}\n';
  await page.getByLabel('Load a file').setInputFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from(broken),
  });
  const file = page.getByRole('region', { name: 'Your file' });
  await expect(file).toContainText('broken.json has faults');
  await expect(file).toContainText('Line 4, column 3: is not JSON from here on');
  await expect(file).toContainText('2 texts taken');
  await expect(file).toContainText('1 text stays as you typed it');

  await context.setOffline(false);
  await page.reload();
  for (const [key, text] of [
    ['nav.about', 'Uno'],
    ['faq.title', 'Dos'],
    ['nav.reports', 'Memorias'],
    ['nav.topics', 'Asuntos'],
  ] as const) {
    await openMessage(page, key);
    await expect(field(page)).toHaveValue(text);
  }
});

test('what was typed is taken back, and put back', async ({ page }) => {
  await page.goto('./translate/?to=es');
  await openMessage(page, 'nav.about');
  await field(page).fill('Uno');
  await page.getByRole('button', { name: 'Back to the published text' }).click();
  await expect(field(page)).toHaveValue('Acerca de');
  await page.getByRole('button', { name: 'Back to what I typed' }).click();
  await expect(field(page)).toHaveValue('Uno');
});

test('a new language is started, and turns the page round where it is written from the right', async ({
  page,
}) => {
  await page.goto('./translate/');
  await page.getByRole('textbox', { name: 'Start another language' }).fill('english');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('main').getByRole('alert').filter({ hasText: /\S/ })).toContainText(
    'is not the code of a language',
  );
  await page.getByRole('textbox', { name: 'Start another language' }).fill('he');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('main')).toContainText(/1 of \d+ messages translated/);
  await openMessage(page, 'timeline.count');
  await page.getByRole('button', { name: 'Lay out the English with these forms' }).click();
  await expect(field(page)).toHaveValue(/one \{# entry\} two \{# entries\} other/);
  await openMessage(page, 'faq.title');
  await field(page).fill('שאלות ותשובות');
  await expect(live(page).getByRole('heading', { name: 'שאלות ותשובות' })).toBeAttached();
  await expect(live(page).locator('html')).toHaveAttribute('dir', 'rtl');
});

test('a device that keeps nothing is said to, and leaving is asked about', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('./translate/?to=es');
  await openMessage(page, 'nav.about');
  await field(page).fill('Uno');
  await expect(page.getByRole('main').getByRole('alert').filter({ hasText: /\S/ })).toContainText(
    'download the file before you leave',
  );
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await field(page).click();
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('texts that cannot be fetched are asked for again', async ({ page }) => {
  await page.route('**/data/translate/*.json', (route) => route.abort());
  await page.goto('./translate/?to=es');
  await expect(page.getByRole('main').getByRole('alert').filter({ hasText: /\S/ })).toContainText(
    'could not be loaded',
  );
  await page.unroute('**/data/translate/*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(list(page)).toBeVisible();
});

for (const [lang, to] of [
  ['', 'es'],
  ['ar/', 'ar'],
] as const)
  test(`axe finds nothing on the bench, ${lang || 'en/'}`, async ({ page }) => {
    test.slow();
    await page.goto(`./${lang}translate/?to=${to}`);
    await page.locator('#list').waitFor();
    await page.locator('iframe').evaluate((frame) => frame.remove());
    await page.getByRole('main').getByRole('searchbox').fill('timeline.');
    expect(await axeFaults(page)).toEqual([]);
  });

test.describe('320 px wide', () => {
  test.use({ viewport: { width: 320, height: 800 } });
  test('the bench does not scroll sideways', async ({ page }) => {
    await page.goto('./translate/?to=ar');
    await page.locator('#list').waitFor();
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
  });
});
