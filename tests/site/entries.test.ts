import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { byMonth, byYear } from '#core/archive.ts';
import { entryFolder, entryPath, topicsOf } from '#core/entry.ts';
import { archive } from '../archive.ts';
import { builtSite, htmlOf } from './built-site.ts';
import { addressIn, localeCodes } from './locale-codes.ts';

const { dir } = builtSite;
const { entries, speakers, topics, pillars } = archive();

const page = (lang: string, path: string) => `${dir}${addressIn(lang, path)}index.html`;

describe.each(localeCodes())('in %s', (lang) => {
  it('every entry, speaker, topic, pillar, year and month has a page', () => {
    const paths = [
      ...entries.map(entryPath),
      ...speakers.map(({ id }) => `/speakers/${id}/`),
      ...topics.map(({ id }) => `/topics/${id}/`),
      ...pillars.map(({ id }) => `/pillars/${id}/`),
      ...[...byYear(entries).keys()].map((year) => `/timeline/${year}/`),
      ...[...byMonth(entries).keys()].map((month) => `/timeline/${month.replace('-', '/')}/`),
    ];
    expect(paths.filter((path) => !existsSync(page(lang, path)))).toEqual([]);
  });

  it('a list longer than a page goes on until its last entry', () => {
    const listed = topics
      .map(({ id }) => ({ id, own: entries.filter((entry) => topicsOf(entry).includes(id)) }))
      .reduce((long, one) => (one.own.length > long.own.length ? one : long));
    const last = Math.ceil(listed.own.length / 50);
    expect(last).toBeGreaterThan(1);
    const html = htmlOf(dir, addressIn(lang, `/topics/${listed.id}/page-${last}/`));
    const [oldest] = listed.own;
    expect(html).toContain(oldest && entryPath(oldest));
    expect(existsSync(page(lang, `/topics/${listed.id}/page-${last + 1}/`))).toBe(false);
  });
});

it('every entry has a JSON twin with its permalink', () => {
  for (const entry of entries) {
    const record = JSON.parse(
      readFileSync(`${dir}/data/${entryFolder(entry)}/${entry.id}.json`, 'utf8'),
    ) as { id: string; permalink: string };
    expect(record.id).toBe(entry.id);
    expect(record.permalink.endsWith(entryPath(entry))).toBe(true);
  }
});
