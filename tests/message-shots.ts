import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { finderOf, messagesOf } from '../src/lib/i18n/workshop/live-page.ts';
import { samplePages } from '../src/lib/i18n/workshop/sample-pages.ts';
import type { Places } from '../src/lib/i18n/workshop/shots.ts';

const folder = 'src/locales/meta/shots';

/** CSS pixels of the page, and how much of each stays in the picture. */
const width = 1000;
const scale = 0.6;
const quality = 35;
/** Tall pages have several pictures, each of at most this height, down to `lowest`. */
const tallest = 2600;
const lowest = 4 * tallest;
const margin = 110;
/** What all pictures together may weigh in the repository and the built site. */
const budget = 800_000;

/** Pages beside the usual ones on which messages show that answer something. */
const answers = [
  '/search/?q=supply+chian+year:2012+kind:nonsense',
  '/search/?q=zzzzqqq',
  '/search/?q=slavery',
  '/translate/?to=es',
];

/** A text that is seen on a page, with its box in CSS pixels. */
interface Seen {
  text: string;
  box: [x: number, y: number, width: number, height: number];
}

/**
 * Writes for each message where it was seen, and one picture of each page that shows some: the
 * translators' page frames the message in it. Throws when they weigh more than their budget.
 */
export async function takeMessageShots(page: Page, root: string): Promise<string> {
  const english = JSON.parse(readFileSync('src/locales/en.json', 'utf8')) as Record<string, string>;
  const finder = finderOf(
    Object.entries(english).map(([key, text]) => ({ key, text, code: 'en' })),
  );
  const places: Places = { pictures: {}, messages: {} };
  const client = await page.context().newCDPSession(page);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await page.setViewportSize({ width, height: 900 });
  let bytes = 0;

  for (const path of [...Object.values(samplePages), ...answers]) {
    await page.goto(root + path.slice(1), { waitUntil: 'networkidle' });
    const name = path.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '') || 'home';
    const bands = new Map<number, [key: string, box: Seen['box']][]>();
    for (const { text, box } of await page.evaluate(seenTexts, lowest))
      for (const [key] of messagesOf(text, finder)) {
        if (places.messages[key]) continue;
        places.messages[key] = [name, ...box];
        const band = Math.floor(box[1] / tallest);
        bands.set(band, [...(bands.get(band) ?? []), [key, box]]);
      }
    for (const [band, found] of bands) {
      const picture = band ? `${name}-${band + 1}` : name;
      const top = Math.max(0, Math.min(...found.map(([, [, y]]) => y)) - margin);
      const bottom = Math.max(...found.map(([, [, y, , height]]) => y + height)) + margin;
      const clip = { x: 0, y: top, width, height: bottom - top, scale };
      const { data } = await client.send('Page.captureScreenshot', {
        format: 'webp',
        quality,
        clip,
        captureBeyondViewport: true,
      });
      const file = Buffer.from(data, 'base64');
      bytes += file.length;
      writeFileSync(`${folder}/${picture}.webp`, file);
      places.pictures[picture] = {
        page: path,
        width: Math.round(width * scale),
        height: Math.round(clip.height * scale),
      };
      for (const [key, [x, y, w, h]] of found) {
        const box = [x, y - top, w, h].map((length) => Math.round(length * scale)) as Seen['box'];
        places.messages[key] = [picture, ...box];
      }
    }
  }
  const lines = Object.entries(places.messages).map(
    ([key, place]) => `    ${JSON.stringify(key)}: ${JSON.stringify(place)}`,
  );
  const pictures = JSON.stringify(places.pictures);
  const text = `{\n  "pictures": ${pictures},\n  "messages": {\n${lines.join(',\n')}\n  }\n}\n`;
  writeFileSync(`${folder}/places.json`, text);
  bytes += Buffer.byteLength(text);
  if (bytes > budget) throw new Error(`The pictures weigh ${bytes} bytes, over ${budget}.`);
  const all = Object.keys(english).length;
  return `${folder}: ${lines.length} of ${all} messages in ${Object.keys(places.pictures).length} pictures, ${bytes} bytes.`;
}

/** Runs in the page: the texts that are seen on it, above a line. */
function seenTexts(lowest: number): Seen[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen: Seen[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim();
    const element = node.parentElement;
    if (!text || !element?.checkVisibility() || element.closest('.unseen')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { x, y, width, height } = range.getBoundingClientRect();
    const top = y + window.scrollY;
    if (width < 2 || x < 0 || top < 0 || top + height > lowest) continue;
    seen.push({ text, box: [x, top, width, height] });
  }
  return seen;
}
