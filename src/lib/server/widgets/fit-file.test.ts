import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { fileOf, filterFiles } from '#core/widget-address.ts';
import { feedIn, type WidgetEntry, type WidgetFeed } from '#core/widget-feed.ts';
import { fileLimit, fitFile } from './fit-file.ts';

const words = (seed: number, count: number) =>
  Array.from({ length: count }, (nothing, at) =>
    ((seed * 7919 + at * 104_729) % 50_021).toString(36),
  ).join(' ');
const entry = (at: number, more: Partial<WidgetEntry> = {}): WidgetEntry => ({
  path: `statements/${at}/`,
  date: String(2000 + (at % 27)),
  title: { text: words(at, 12), lang: 'en' },
  kind: 'Remarks',
  by: words(at % 700, 2),
  ...more,
});
const size = (file: object) => gzipSync(JSON.stringify(file)).length;

it('an entry of two feeds stands once, with its summary though the second has none', () => {
  const one = entry(1, { summary: { text: 'S', lang: 'en' } });
  const file = fitFile(
    new Map([
      ['topic/a', { entries: [one, entry(2)], quoted: null }],
      ['topic/b', { entries: [entry(3), entry(1)], quoted: null }],
    ]),
  );
  expect(file.entries).toHaveLength(3);
  expect(feedIn(file, 'topic/b').entries).toEqual([entry(3), one]);
});

it('files of an archive of 10,000 entries, 2,000 speakers and 600 topics keep their limit', () => {
  const all = Array.from({ length: 10_000 }, (nothing, at) =>
    entry(at, { summary: { text: words(at, 60), lang: 'en' } }),
  );
  const feeds = new Map<string, WidgetFeed>();
  for (const [name, count] of [
    ['speaker', 2000],
    ['topic', 600],
    ['year', 27],
  ] as const)
    for (let id = 0; id < count; id++)
      feeds.set(`${name}/${id}`, {
        entries: Array.from({ length: 12 }, (nothing, at) => all.at(id - (at + 1) * count)).filter(
          (one) => one !== undefined,
        ),
        quoted: null,
      });
  let [asked, answered] = [0, 0];
  // One file in five: all are made alike.
  for (let at = 0; at < filterFiles; at += 5) {
    const own = new Map([...feeds].filter(([key]) => fileOf(key) === at));
    const file = fitFile(own);
    expect(size(file)).toBeLessThanOrEqual(fileLimit);
    asked += own.size;
    answered += Object.keys(file.feeds).length;
  }
  // Lists became short and what was said longest ago went: most filters still have an answer.
  expect(answered).toBeGreaterThan(asked / 2);
});

it('lists become shorter first, then summaries go, then the oldest feeds', () => {
  const feed = (at: number): WidgetFeed => ({
    entries: [at * 2, at * 2 + 1].map((one) =>
      entry(one, { date: String(2000 + at), summary: { text: words(one, 40), lang: 'en' } }),
    ),
    quoted: null,
  });
  const feeds = new Map([0, 1, 2, 3].map((at) => [`year/${at}`, feed(at)]));
  const whole = fitFile(feeds);
  expect(whole.entries).toHaveLength(8);
  const short = fitFile(feeds, size(whole) - 1);
  expect(short.entries).toHaveLength(4);
  expect(short.entries.every(({ summary }) => summary)).toBe(true);
  const bare = fitFile(feeds, size(short) - 1);
  expect(bare.entries.some(({ summary }) => summary)).toBe(false);
  expect(Object.keys(bare.feeds)).toHaveLength(4);
  const few = fitFile(feeds, size(bare) - 1);
  expect(Object.keys(few.feeds)).toEqual(['year/3', 'year/2', 'year/1']);
  expect(fitFile(feeds, 10)).toEqual({ entries: [], feeds: {} });
});

it('a quote is never shortened, and stays where lists become short', () => {
  const quoted = entry(99, { quote: { text: words(5, 300), lang: 'en', by: 'A', office: 'B' } });
  const feeds = new Map([
    ['year/1', { entries: [1, 2, 3, 4, 5, 6, 7].map((at) => entry(at)), quoted }],
  ]);
  const file = fitFile(feeds, size(fitFile(feeds)) - 1);
  expect(feedIn(file, 'year/1').quoted).toEqual(quoted);
  expect(feedIn(file, 'year/1').entries.length).toBeLessThan(7);
});
