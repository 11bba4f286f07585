import { describe, expect, it } from 'vitest';
import { asFeed, asPillars, asQuotedFeed } from './widget-feed.ts';

const said = { text: 'Words', lang: 'en' };
const entry = {
  ...{ path: 'statements/a/', date: '2012-06-19', title: said, kind: 'Remarks', by: 'Ann Lee' },
  ...{ summary: null, quote: null },
};
const feedWith = (change: object) => ({ entries: [{ ...entry, ...change }], quoted: null });

describe('what comes over the net for a widget', () => {
  it.each(['2012', '2012-06', '2012-06-19'])('the date %s is believed', (date) =>
    expect(asFeed(feedWith({ date })).entries).toHaveLength(1),
  );

  it.each([
    ...['yesterday', '', '2012-6-19', '12-06-19', '2012-06-19T00:00', '2012-06-19 ', '20120619'],
    ...[2012, null, undefined, {}],
  ])('the date %j is not', (date) => expect(() => asFeed(feedWith({ date }))).toThrow());

  it.each([
    { path: 1 },
    { title: 'Words' },
    { title: { text: 'Words' } },
    { kind: null },
    { by: 0 },
  ])('an entry with %j is none', (change) => expect(() => asFeed(feedWith(change))).toThrow());

  it.each([null, {}, [], { entries: [] }, { entries: [null] }, 'entries'])(
    '%j is no feed',
    (json) => expect(() => asFeed(json)).toThrow(),
  );

  it('a quote is believed whole or not at all', () => {
    const quote = { ...said, by: 'Ann Lee', office: 'Judge' };
    expect(asQuotedFeed({ entries: [entry], quoted: { ...entry, quote } }).quoted?.quote).toEqual(
      quote,
    );
    for (const broken of [{ ...quote, office: 1 }, { ...quote, text: null }, { by: 'Ann Lee' }])
      expect(() =>
        asQuotedFeed({ entries: [entry], quoted: { ...entry, quote: broken } }),
      ).toThrow();
    expect(() => asQuotedFeed({ entries: [entry], quoted: { ...entry, date: 'now' } })).toThrow();
  });

  it('a pillar is believed with its entries or not at all', () => {
    const pillar = { id: 'prevention', path: 'p/', name: 'P', definition: null, alt: said };
    expect(asPillars([{ ...pillar, entries: [entry] }])).toHaveLength(1);
    expect(() => asPillars([{ ...pillar, entries: [{ ...entry, date: 'now' }] }])).toThrow();
    expect(() => asPillars([])).toThrow();
  });
});
