import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createI18n } from '#lib/i18n/i18n.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { site } from '../../../site.ts';
import { atom } from './atom.ts';
import { entryFeed } from './entry-feed.ts';
import { jsonFeed } from './json-feed.ts';

vi.mock('../content.ts', async () => {
  const { contentOf, prose, statement } = await import('../../../../tests/few-entries.ts');
  const ids = ['2011-05-01-first', '2012-06-19-second', '2013-01-11-third'];
  const changed = ['2026-03-04', '2026-03-01', '2026-03-02'];
  const titles = [`First${String.fromCharCode(8)} words`, '<b>Second</b> & words', '三番目'];
  const languages = ['en', 'en', 'zh'] as const;
  const entries = ids.map((id, i) =>
    statement(id, {
      changed: changed[i],
      title: titles[i],
      language: languages[i],
      text: prose('Said "so" & <so>.'),
    }),
  );
  return { content: contentOf(entries), records: new Map() };
});

const named = `tag:${site.naming.host},${site.naming.day}:`;

/** What is given to readers' programs, as a parser reads it. */
interface Read {
  feed: { '@_xml:lang': string; id: string; entry: ReadEntry[] };
}
type ReadTitle = string | { '#text': string; '@_xml:lang': string };
interface ReadEntry {
  id: string;
  title: ReadTitle;
  content: { div: { p: { '#text': string; '@_lang': string; '@_dir': string }[] } };
}

describe('the feed of all entries', () => {
  beforeAll(() => Promise.all([loadMessages('ar'), loadMessages('en')]));
  const self = 'https://archive.test/ar/feeds/atom.xml';
  const feed = () => entryFeed(createI18n('ar'));
  const read = () =>
    (new XMLParser({ ignoreAttributes: false }).parse(atom(feed(), self)) as Read).feed;

  it('stands the latest first', () =>
    expect(feed().items.map(({ title }) => title.text)).toEqual([
      ...['三番目', '<b>Second</b> & words', 'First words'],
    ]));

  it('leads to each page in its own language, by an address with its host', () => {
    for (const { link } of feed().items)
      expect(new URL(link).pathname).toMatch(/\/ar\/statements\/201\d-[\w-]+\/$/);
  });

  it('knows an entry by one id in every language, which names no address of the site', () => {
    const ids = (code: string) => entryFeed(createI18n(code)).items.map(({ id }) => id);
    expect(ids('ar')).toEqual(ids('en'));
    expect(ids('ar')[2]).toBe(`${named}statements/2011-05-01-first`);
    expect(feed().id).toBe(`${named}ar/timeline`);
    expect(entryFeed(createI18n('en')).id).toBe(`${named}timeline`);
  });

  it('was updated when an entry was changed last, whichever that was', () =>
    expect(feed().updated).toBe('2026-03-04T00:00:00.000Z'));

  it('is sound Atom whatever stands in a title, which is a text and no HTML', () => {
    const given = atom(feed(), self);
    expect(XMLValidator.validate(given)).toBe(true);
    expect(given).not.toContain('type="html"');
    expect(given).toContain('&lt;b&gt;Second&lt;/b&gt; &amp; words</title>');
    expect(given).toContain('First words');
  });

  it('says which language its texts are in, and that of each which is in another', () => {
    expect(read()['@_xml:lang']).toBe('ar');
    const titles = read().entry.map(({ title }) => title);
    expect(titles).toEqual([
      { '#text': '三番目', '@_xml:lang': 'zh' },
      { '#text': '<b>Second</b> & words', '@_xml:lang': 'en' },
      { '#text': 'First words', '@_xml:lang': 'en' },
    ]);
  });

  it('says of what kind and day an entry is in the reader’s language, and then its own words', () => {
    const [, second] = read().entry[1]?.content.div.p ?? [];
    expect(read().entry[1]?.content.div.p[0]).toMatchObject({ '@_lang': 'ar', '@_dir': 'rtl' });
    expect(second).toEqual({ '#text': 'Said “so” & <so>.', '@_lang': 'en', '@_dir': 'ltr' });
  });

  it('says the same as JSON', () => {
    const json = JSON.parse(jsonFeed(feed(), self)) as {
      language: string;
      items: Record<string, string>[];
    };
    expect(json.language).toBe('ar');
    expect(json.items.map(({ id }) => id)).toEqual(feed().items.map(({ id }) => id));
    expect(json.items[1]).toMatchObject({ title: '<b>Second</b> & words', language: 'en' });
    expect(json.items[1]?.content_html).toContain(
      '<p lang="en" dir="ltr">Said “so” &amp; &lt;so&gt;.</p>',
    );
  });
});
