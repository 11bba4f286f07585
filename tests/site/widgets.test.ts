import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pillarsOf, speakersOf, topicsOf } from '../../src/core/entry.ts';
import { yearOf } from '../../src/core/dates.ts';
import { idsPath } from '../../src/core/embed/reference.ts';
import { widgetAddress } from '../../src/core/widget-address.ts';
import { asPillars, feedIn, feedLength } from '../../src/core/widget-feed.ts';
import { content } from '../../src/lib/server/content.ts';
import { readReleased } from '../../src/lib/server/widgets/released.ts';
import { builtFiles } from './built-site.ts';
import { localeCodes } from './locale-codes.ts';

/** A language beside English. */
const [, other = ''] = localeCodes();
const dir = process.env.BUILD_DIR ?? 'build';
const files = builtFiles(dir).filter((name) => name.startsWith('widgets/'));
const json = (name: string) => JSON.parse(readFileSync(join(dir, name), 'utf8')) as unknown;

it.each(localeCodes())(
  'the feeds in %s are at most 30 files, each of 8 kB gzip at most',
  (lang) => {
    const feeds = files.filter((name) => name.startsWith(`widgets/v1/data/${lang}/`));
    expect(feeds.length).toBeGreaterThan(2);
    expect(feeds.length).toBeLessThanOrEqual(30);
    const large = feeds.filter((name) => gzipSync(readFileSync(join(dir, name))).length > 8000);
    expect(large).toEqual([]);
  },
);

it('every filter that has entries finds its latest in the one file that a widget asks for', () => {
  const expected = new Map<string, string[]>();
  for (const entry of content.entries) {
    const { id } = entry;
    const keys = [
      ...new Set(speakersOf(entry).map((speaker) => `speaker ${speaker.id}`)),
      ...topicsOf(entry).map((topic) => `topic ${topic}`),
      ...pillarsOf(entry).map((pillar) => `pillar ${pillar}`),
      ...[`year ${yearOf(entry.date)}`, `entry ${id}`],
    ];
    for (const key of keys) expected.set(key, [id, ...(expected.get(key) ?? [])]);
  }
  for (const [filter, ids] of expected) {
    const [by, id] = filter.split(' ');
    const { path, key } = widgetAddress(other, by, id);
    const found = feedIn(json(path), key).entries.map((entry) => entry.path.split('/').at(-2));
    expect(found, filter).toEqual(ids.slice(0, feedLength));
  }
});

it('every id of the list for developers is answered, and none is missing', () => {
  const { speakers, topics, pillars, years, entries } = json(idsPath) as Record<
    'speakers' | 'topics' | 'pillars',
    { id: string; name: string }[]
  > & { years: string[]; entries: string[] };
  const ids = {
    speaker: speakers.map(({ id }) => id),
    topic: topics.map(({ id }) => id),
    pillar: pillars.map(({ id }) => id),
    year: years,
    entry: entries,
  };
  for (const [by, own] of Object.entries(ids))
    for (const id of own) {
      const { path, key } = widgetAddress('en', by, id);
      expect(feedIn(json(path), key).entries.length, `${by} ${id}`).toBeGreaterThan(0);
    }
  expect(new Set(ids.speaker)).toEqual(
    new Set(content.entries.flatMap((entry) => speakersOf(entry).map(({ id }) => id))),
  );
  expect(new Set(ids.topic)).toEqual(new Set(content.entries.flatMap(topicsOf)));
  expect(new Set(ids.entry)).toEqual(new Set(content.entries.map(({ id }) => id)));
});

it('every entry’s page leads to an oEmbed answer that is there', () => {
  const answers = files.filter((name) => name.startsWith(`widgets/v1/oembed/${other}/`));
  const quoted = content.entries.filter((entry) => entry.type === 'statement' && entry.quote);
  const years = new Set(content.entries.map(({ date }) => yearOf(date)));
  expect(answers).toHaveLength(quoted.length + years.size);
  for (const { type, id } of content.entries) {
    const html = readFileSync(join(dir, `${other}/${type}s/${id}/index.html`), 'utf8');
    const name = /json\+oembed"[^>]*\/(widgets\/v1\/oembed\/[^"]+)"/.exec(html)?.[1] ?? '';
    const { html: code } = json(name) as { html: string };
    expect(code, id).toContain(
      quoted.some((entry) => entry.id === id) ? `entry=${id}` : 'widget=tip-timeline',
    );
  }
});

it('every integrity.json has the hash of every script beside it', () => {
  const lists = files.filter((name) => name.endsWith('integrity.json'));
  expect(lists.length).toBeGreaterThan(0);
  for (const list of lists) {
    const hashes = json(list) as Record<string, string>;
    expect(Object.keys(hashes).length).toBeGreaterThanOrEqual(7);
    for (const [name, hash] of Object.entries(hashes)) {
      const code = readFileSync(join(dir, list, '..', name));
      expect(`sha384-${createHash('sha384').update(code).digest('base64')}`).toBe(hash);
    }
  }
});

it('what was released is served byte for byte', () => {
  for (const [name, text] of readReleased())
    expect(readFileSync(join(dir, 'widgets', name), 'utf8'), name).toBe(text);
});

it('no entry is shown under two pillars', () => {
  const pillars = asPillars(json('widgets/v1/data/en/pillars.json'));
  const shown = pillars.flatMap(({ entries }) => entries.slice(0, 2).map(({ path }) => path));
  expect(pillars).toHaveLength(4);
  expect(new Set(shown).size).toBe(shown.length);
});
