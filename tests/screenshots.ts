/**
 * `npm run screenshots`: a picture of every kind of page, phone and desktop, light and dark, from left and
 * from right, and those of the translators' page; `npm run screenshots -- messages`: the latter alone.
 */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { startServer } from '../src/tools/static-server.ts';
import { findBrowser } from './browser.ts';
import { takeMessageShots } from './message-shots.ts';
import { inLanguage, languages, pageKinds } from './e2e/page-kinds.ts';

const folder = 'screenshots';
mkdirSync(folder, { recursive: true });
const server = await startServer({ dir: 'build', port: 4400, tries: 20 });
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const alone = process.argv.includes('messages');
for (const width of alone ? [] : [390, 1280])
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      baseURL: server.url,
    });
    const page = await context.newPage();
    for (const lang of languages.filter((code) => code === 'en' || code === 'ar'))
      for (const [kind, path] of Object.entries(pageKinds)) {
        await page.goto(inLanguage(lang, path), { waitUntil: 'networkidle' });
        const name = `${kind.replaceAll(/[^a-z0-9]+/g, '-')}-${width}-${colorScheme}-${lang}.png`;
        await page.screenshot({ path: `${folder}/${name}`, fullPage: true });
      }
    await context.close();
  }
const translators = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' });
console.log(await takeMessageShots(await translators.newPage(), server.url));
await browser.close();
await server.close();
if (!alone) console.log(`The pictures are in ${folder}/.`);
