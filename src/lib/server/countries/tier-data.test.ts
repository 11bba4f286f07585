import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCsv } from './csv.ts';
import { countryCsv, tiersCsv, tiersJson } from './tier-data.ts';

const texts = (source: string) => readCsv(source).rows.map((row) => row.map(({ text }) => text));

it('the table that is given away has every field of every row that was read', () =>
  expect(texts(tiersCsv())).toEqual(texts(readFileSync('src/content/tiers.csv', 'utf8'))));

it('a government has its own rows below the same columns', () => {
  const [all = [], own = []] = [texts(tiersCsv()), texts(countryCsv('thailand') ?? '')];
  expect(own[0]).toEqual(all[0]);
  expect(own.slice(1)).toEqual(all.filter(([code]) => code === 'THA'));
  expect(countryCsv('atlantis')).toBeNull();
});

it('the dictionary says what every field is, and the licence stands beside it', () => {
  const { dictionary, licence } = tiersJson();
  expect(Object.keys(dictionary.fields)).toEqual(texts(tiersCsv())[0]);
  for (const help of Object.values(dictionary.fields)) expect(help).toBeTruthy();
  expect(licence).toContain('CC0');
});
