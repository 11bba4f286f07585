import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { localeCodes } from './locale-codes.ts';

const most = 100_000;

it.each(localeCodes())('the search index in %s stays below 100 kB', (lang) => {
  const file = `build${lang === 'en' ? '' : `/${lang}`}/data/search.json`;
  const index = readFileSync(file);
  expect(JSON.parse(index.toString())).toMatchObject({ version: 2, lang });
  expect(gzipSync(index, { level: 9 }).byteLength).toBeLessThanOrEqual(most);
});
