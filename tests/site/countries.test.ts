import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCsv } from '#lib/server/countries/csv.ts';
import { archive } from '../archive.ts';
import { builtFiles, builtSite, htmlOf } from './built-site.ts';
import { addressIn, localeCodes } from './locale-codes.ts';

const { dir } = builtSite;
const { countries } = archive().tiers;

/** The cells as the table has them, read as it stands. */
const [header = [], ...rows] = readCsv(readFileSync('src/content/tiers.csv', 'utf8')).rows.map(
  (row) => row.map(({ text }) => text),
);
const field = (row: string[], name: string) => row[header.indexOf(name)] ?? '';

/** What a page marks a tier of the table with. */
const marks: Record<string, string> = {
  '1': 'tier1',
  '2': 'tier2',
  '2WL': 'tier2WatchList',
  '3': 'tier3',
  SC: 'special',
  NA: 'absent',
  '': 'unknown',
};
const idOf = new Map(countries.map(({ code, id }) => [code, id]));
const expected = rows.map((row) => {
  const mark = `${marks[field(row, 'tier')]} ${field(row, 'status')}`;
  return `${idOf.get(field(row, 'iso3'))} ${field(row, 'year')} ${mark}`;
});
const years = [...new Set(rows.map((row) => field(row, 'year')))].sort();

/** The cells of the table of all, by the order of its columns. */
function gridCells(path: string): string[] {
  return htmlOf(dir, path)
    .split('<tr data-name=')
    .slice(1)
    .flatMap((row) => {
      const id = /href="[^"]*\/countries\/([a-z-]+)\/"/.exec(row)?.[1];
      return [...row.matchAll(/<span class="mark ([a-zA-Z0-9 ]+)"/g)].map(
        ([, mark], at) => `${id} ${years[at]} ${mark?.trim()}`,
      );
    });
}

/** The cells of the table on a government's page. */
function pageCells(id: string, lang: string): string[] {
  const table = /<tbody>[\s\S]*?<\/tbody>/.exec(htmlOf(dir, addressIn(lang, `/countries/${id}/`)));
  return (table?.[0] ?? '')
    .split('<tr>')
    .slice(1)
    .map((row) => {
      const year = /\/reports\/(\d{4})\/"/.exec(row)?.[1];
      return `${id} ${year} ${/class="mark ([a-zA-Z0-9 ]+)"/.exec(row)?.[1]?.trim()}`;
    });
}

const missing = (cells: string[]) => {
  const shown = new Set(cells);
  return expected.filter((cell) => !shown.has(cell));
};

describe.each(localeCodes())('in %s', (lang) => {
  it('every cell of the table stands with its tier and status on the page of its government', () =>
    expect(missing(countries.flatMap(({ id }) => pageCells(id, lang)))).toEqual([]));

  it.each(['', 'by-region/', 'by-tier/', 'by-changes/'])(
    'every cell stands in the table of all governments, once: /countries/%s',
    (order) => {
      const cells = gridCells(addressIn(lang, `/countries/${order}`));
      expect(missing(cells)).toEqual([]);
      expect(cells).toHaveLength(countries.length * years.length);
    },
  );

  it('what the tiers mean stands whole, in the language, and the pages with tiers lead there', () => {
    const html = htmlOf(dir, addressIn(lang, '/countries/tiers/'));
    for (const { id, translations } of archive().aboutTiers) {
      const section = new RegExp(`<section id="${id}"[\\s\\S]*?</section>`).exec(html)?.[0];
      expect(section, id).toContain(`lang="${translations[lang] ? lang : 'en'}"`);
      expect(section, id).toContain('href="https://');
    }
    for (const path of ['/countries/', '/countries/thailand/', '/reports/'])
      expect(htmlOf(dir, addressIn(lang, path))).toContain('/countries/tiers/"');
  });
});

it('there are thousands of cells', () => expect(expected.length).toBeGreaterThan(4_700));

it('a cell is heard with its tier and how it is known', () =>
  expect(htmlOf(dir, '/countries/')).toContain('Tier 2 Watch List, agreed by 3 sources</span>'));

it('the table of all takes at most 45 kB, the longest page of a government 8 kB, a map 30 kB, and the site 16,000 files', () => {
  const bytes = (path: string) => brotliCompressSync(htmlOf(dir, path)).length;
  for (const path of localeCodes().map((lang) => addressIn(lang, '/countries/')))
    expect(bytes(path)).toBeLessThanOrEqual(45_000);
  for (const lang of localeCodes()) {
    const paths = countries.map(({ id }) => addressIn(lang, `/countries/${id}/`));
    const longest = paths.sort((a, b) => htmlOf(dir, b).length - htmlOf(dir, a).length)[0] ?? '';
    expect(bytes(longest), longest).toBeLessThanOrEqual(8_000);
  }
  for (const lang of localeCodes())
    for (const year of years)
      expect(bytes(addressIn(lang, `/countries/map/${year}/`))).toBeLessThanOrEqual(30_000);
  expect(builtFiles(dir).length).toBeLessThanOrEqual(16_000);
});
