import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Dictionary } from '../../src/lib/i18n/build/merge-messages.ts';
import { builtFiles, builtPages, builtSite } from './built-site.ts';
import { localeCodes } from './locale-codes.ts';

const { dir } = builtSite;
const assets = builtFiles(dir).filter((name) => name.startsWith('_app/immutable/assets/'));
const fileOf = (kind: string, code: string) =>
  assets.filter((name) => name.includes(`/${kind}-${code}.`) && name.endsWith('.json'));
const gzip = (text: string) => gzipSync(text, { level: 9 }).length;

describe.each(localeCodes())('the messages of %s', (code) => {
  it('are one file, in which a message costs at most 16 bytes gzip beyond its text', () => {
    const [name = '', ...more] = fileOf('locale', code);
    expect(more).toEqual([]);
    const source = readFileSync(`${dir}/${name}`, 'utf8');
    const { messages } = JSON.parse(source) as Dictionary;
    const count = Object.keys(messages).length;
    const texts = gzip(Object.values(messages).join('\n'));
    console.log(
      `${code}: ${count} messages, ${(gzip(source) / count).toFixed(1)} bytes gzip each, of which ${(texts / count).toFixed(1)} are text`,
    );
    expect(count).toBeGreaterThan(400);
    expect((gzip(source) - texts) / count).toBeLessThanOrEqual(16);
  });

  it('leave those of the translators’ page to a file of their own', () => {
    const keys = (kind: string) =>
      Object.keys(
        (JSON.parse(readFileSync(`${dir}/${fileOf(kind, code)[0]}`, 'utf8')) as Dictionary)
          .messages,
      );
    expect(keys('locale').filter((key) => key.startsWith('translate.'))).toEqual([]);
    expect(keys('translate').every((key) => key.startsWith('translate.'))).toBe(true);
    expect(keys('translate').length).toBeGreaterThan(40);
  });
});

it('no built page is in a language of development, and each that runs in the browser can say that its texts failed', () => {
  const pages = builtPages(dir);
  expect(pages.filter(({ path }) => /^\/(?:en-XA|ar-XB)\//.test(path))).toEqual([]);
  const running = pages.filter((page) => page.running);
  expect(running.length).toBeGreaterThanOrEqual(2 * localeCodes().length);
  expect(running.filter((page) => !page.hasLoadStatus).map(({ path }) => path)).toEqual([]);
});
