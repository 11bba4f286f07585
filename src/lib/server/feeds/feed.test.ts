import { XMLValidator } from 'fast-xml-parser';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createI18n } from '#lib/i18n/i18n.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { entryFeed } from './feed.ts';

vi.mock('../content.ts', async () => {
  const { contentOf, statement } = await import('../../../../tests/few-entries.ts');
  const ids = ['2011-05-01-first', '2012-06-19-second', '2013-01-11-third'];
  const changed = ['2026-03-04', '2026-03-01', '2026-03-02'];
  const titles = [`First${String.fromCharCode(8)} words`, '<b>Second</b> & words', 'Third words'];
  const entries = ids.map((id, i) => statement(id, { changed: changed[i], title: titles[i] }));
  return { content: contentOf(entries), records: new Map() };
});

describe('the feed of all entries', () => {
  beforeAll(() => loadMessages('es'));
  const feed = () => entryFeed(createI18n('es'));

  it('stands the latest first', () =>
    expect(feed().items.map(({ title }) => title)).toEqual([
      ...['Third words', '<b>Second</b> & words', 'First words'],
    ]));

  it('leads to each page in its own language, by an address with its host', () => {
    for (const { link } of feed().items)
      expect(new URL(link).pathname).toMatch(/\/es\/statements\/201\d-[\w-]+\/$/);
  });

  it('keeps one id for an entry in every language', async () => {
    await loadMessages('en');
    const ids = (code: string) => entryFeed(createI18n(code)).items.map(({ id }) => id);
    expect(ids('es')).toEqual(ids('en'));
  });

  it('is sound XML whatever stands in a title', () => {
    const atom = feed().atom1();
    expect(XMLValidator.validate(atom)).toBe(true);
    expect(atom).toContain('First words');
  });

  it('was updated when an entry was changed last, whichever that was', () =>
    expect(feed().options.updated?.toISOString()).toBe('2026-03-04T00:00:00.000Z'));
});
