import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { localeCodes } from './locale-codes.ts';

/** Letters of these scripts take two or three bytes. Governments take 5 to 7 kB in each language; what was said, six more where it is translated. */
const longer = new Set(['ar', 'fa', 'hi', 'ru', 'zh']);
const mostOf = (lang: string) => (longer.has(lang) ? 142_000 : 107_000);

it.each(localeCodes())(
  'the search index in %s stays below 107 kB, in other scripts below 142',
  (lang) => {
    const file = `build${lang === 'en' ? '' : `/${lang}`}/data/search.json`;
    const index = readFileSync(file);
    expect(JSON.parse(index.toString())).toMatchObject({ version: 3, lang });
    expect(gzipSync(index, { level: 9 }).byteLength).toBeLessThanOrEqual(mostOf(lang));
  },
);
