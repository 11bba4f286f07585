import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createI18n } from '#lib/i18n/i18n.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { prose, statement } from '../../../../tests/few-entries.ts';
import { widgetFeed } from './feed.ts';

vi.mock('../content.ts', async () => {
  const { contentOf } = await import('../../../../tests/few-entries.ts');
  return { content: contentOf([]), records: new Map() };
});

const quote = (text: string) => ({ quote: { text, speaker: 'ann-lee', language: 'en' } });
const oldestFirst = [
  statement('2010-01-01-a', quote('The first words.')),
  statement('2011-01-01-b', quote('The last words.')),
  statement('2012-01-01-c', { text: prose('word '.repeat(100)) }),
];

describe('the feed of a widget', () => {
  beforeAll(() => loadMessages('en'));
  const feed = (entries = oldestFirst) => widgetFeed(entries, createI18n('en'));

  it('quotes the latest words, also where a later entry has none', () =>
    expect(feed().quoted?.quote?.text).toBe('The last words.'));

  it('has the latest entries, the latest first, and no more of them in a larger archive', () => {
    expect(feed().entries.map(({ date }) => date)).toEqual([
      '2012-01-01',
      '2011-01-01',
      '2010-01-01',
    ]);
    const many = Array.from({ length: 40 }, (_, i) => statement(`20${i + 10}-01-01-x`));
    const dates = feed(many).entries.map(({ date }) => date.slice(0, 4));
    expect([dates.length, dates[0], dates.at(-1)]).toEqual([12, '2049', '2038']);
  });

  it('cuts a long summary between words, and has none where words are quoted', () => {
    expect(feed(oldestFirst.slice(2)).entries[0]?.summary?.text).toMatch(/^(?:word )+…$/);
    expect(feed().entries[0]?.summary).toBeUndefined();
  });
});
