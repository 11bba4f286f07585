import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { byYear } from '#core/archive.ts';
import { directionOf, offeredFrom } from '#core/locale.ts';
import { createI18n } from '#lib/i18n/i18n.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { samplePages } from '#lib/i18n/workshop/sample-pages.ts';
import { archive } from '../archive.ts';
import { builtPages, builtSite, htmlOf } from './built-site.ts';
import { recordCodes, recordSource } from '#lib/server/record/record-files.ts';
import { addressIn, localeCodes } from './locale-codes.ts';

const { dir } = builtSite;
const origin = builtSite.origin + builtSite.base;
const codes = localeCodes();
const pages = builtPages(dir);
const byPath = new Map(pages.map((page) => [page.path, page]));
const pageIn = (lang: string, path: string) => htmlOf(dir, addressIn(lang, path));
const indexed = pages.filter(({ noindex }) => !noindex);
const ownRight = new Set(indexed.map(({ path }) => path));
/** What no search engine keeps in any language: the same in another order, what is not there, what stands in a frame. */
const guises = /\/(404(\.html|\/)|embed\/frame\/|countries\/(by-\w+|map\/\d+)\/)$/;
/** Pages of entries that stand in a language of which they have no word. */
const untranslated = pages.filter(({ noindex, path }) => noindex && !guises.test(path));
/** An entry whose title stands in Spanish, and in no other language. */
const saidInSpanish = '/statements/2024-12-05-dyer-infobae/';

describe('every built page', () => {
  it('is in the language and direction of its address', () => {
    for (const page of pages) {
      expect(page.root, page.path).toMatch(
        new RegExp(`^ lang="${page.lang}" dir="${directionOf(page.lang)}"`),
      );
    }
  });

  it('names itself as canonical', () => {
    for (const page of indexed) expect(page.canonical).toBe(origin + page.path);
  });

  it('names its twin in every language in which it stands in its own right, and each names it back', () => {
    for (const page of indexed) {
      const named = page.alternates;
      const own = codes.filter((code) => ownRight.has(addressIn(code, page.rest)));
      expect(Object.keys(named).sort(), page.path).toEqual([...own, 'x-default'].sort());
      expect(named[page.lang]).toBe(origin + page.path);
      expect(named['x-default']).toBe(named.en);
      for (const href of Object.values(named)) {
        const twin = byPath.get(href.slice(origin.length));
        expect(twin?.alternates, href).toEqual(named);
      }
    }
  });
});

describe.runIf(codes.length > 1)('the page of an entry that nobody has translated', () => {
  it.each(codes.slice(1))(
    'says so in %s, once, and leaves search engines to English',
    async (lang) => {
      await loadMessages(lang);
      const line = createI18n(lang).t('entry.inEnglish');
      const own = untranslated.filter((page) => page.lang === lang);
      // A new entry stands in no language but its own until somebody translates it.
      if (!recordCodes().includes(lang)) expect(own.length).toBeGreaterThan(0);
      for (const page of own) {
        expect(page.canonical, page.path).toBe(origin + page.rest);
        expect(page.alternates, page.path).toEqual({});
        const lines = page.rest === saidInSpanish ? 1 : 2;
        expect(htmlOf(dir, page.path).split(line), page.path).toHaveLength(lines);
      }
    },
  );

  it('is one of a statement or a milestone, never a list, a text or a report', () => {
    const kinds = untranslated.map(({ rest }) => rest.split('/')[1]);
    expect(kinds.filter((kind) => kind !== 'milestones' && kind !== 'statements')).toEqual([]);
    expect(untranslated.filter(({ lang }) => lang === 'en')).toEqual([]);
  });

  it('is none where the entry has its title in that language', () => {
    for (const code of codes)
      expect(ownRight.has(addressIn(code, saidInSpanish)), code).toBe(
        code === 'en' || code === 'es' || recordCodes().includes(code),
      );
  });
});

describe('the sitemap', () => {
  const read = (name: string) => readFileSync(join(dir, name), 'utf8');
  const locs = (xml: string) => [...xml.matchAll(/<loc>([^<]+)/g)].map(([, at = '']) => at);

  it('is named in robots.txt by its full address', () => {
    expect(read('robots.txt')).toContain(`\nSitemap: ${origin}/sitemap.xml\n`);
  });

  it('holds every page that stands in its own right and no other', () => {
    const parts = locs(read('sitemap.xml')).map((at) => read(at.slice(origin.length + 1)));
    expect(parts.flatMap(locs).sort()).toEqual(indexed.map(({ path }) => origin + path).sort());
  });
});

/** Words that only the right date and title of each language give, on pages prerendered side by side. */
const expected: [lang: string, path: string, text: string[]][] = [
  ['en', '/timeline/2012/', ['June 2012', '2012 on the timeline']],
  ['es', '/timeline/2012/', ['junio de 2012']],
  ['ar', '/timeline/2012/', ['يونيو 2012']],
  ['zh', '/timeline/2012/', ['2012年6月']],
  ['fa', '/timeline/2012/', ['ژوئن ۲۰۱۲']],
  ['en', '/milestones/tvpa-2000/', ['October 28, 2000']],
  ['es', '/milestones/tvpa-2000/', ['28 de octubre de 2000']],
  ['ar', '/milestones/tvpa-2000/', ['28 أكتوبر 2000']],
  ['en', '/milestones/office-established/', ['October 2001', 'The day was not verified.']],
  ['es', '/milestones/office-established/', ['octubre de 2001']],
  ['ar', '/milestones/office-established/', ['أكتوبر 2001']],
  ['zh', '/milestones/office-established/', ['2001年10月']],
  ['fa', '/milestones/office-established/', ['اکتبر ۲۰۰۱']],
  ['en', '/topics/ukraine/', ['Ukraine']],
  ['es', '/topics/ukraine/', ['Ucrania']],
  ['ar', '/topics/ukraine/', ['أوكرانيا']],
  ['zh', '/timeline/', ['>2012</text>']],
  ['fa', '/timeline/', ['>۲۰۱۲</text>']],
];

/** A year that has many entries, and one that has as few as any: they are counted with other words. */
const counted = [...byYear(archive().entries)]
  .map(([year, list]): [year: string, count: number] => [year, list.length])
  .sort(([, a], [, b]) => a - b)
  .filter(([year], at) => at === 0 || year === '2012');

describe('pages prerendered eight at a time', () => {
  it.each(expected.filter(([lang]) => codes.includes(lang)))(
    'in %s %s speaks its own language',
    (lang, path, texts) => {
      const html = pageIn(lang, path);
      for (const text of texts) expect(html).toContain(text);
    },
  );

  it.each(codes)('in %s a year counts its entries by the rules of the language', async (lang) => {
    await loadMessages(lang);
    const { t } = createI18n(lang);
    for (const [year, count] of counted)
      expect(pageIn(lang, `/timeline/${year}/`)).toMatch(
        new RegExp(`>\\s*${t('timeline.count', { count })}\\s*<`),
      );
  });

  it('has titles that differ between the languages', () => {
    const some = ['en', 'es', 'ar'].filter((lang) => codes.includes(lang));
    const titles = some.map((lang) => byPath.get(addressIn(lang, '/timeline/2012/'))?.title);
    expect(new Set(titles).size).toBe(some.length);
  });
});

/** A statement that two people or more made, and the page of its month. */
const together = archive().entries.find(
  (entry) => entry.type === 'statement' && entry.speakers.length === 2,
);

describe.each(codes)('pages in %s', async (lang) => {
  await loadMessages(lang);
  const { t, list, locale } = createI18n(lang);

  it.runIf(lang !== 'en' && locale.complete >= offeredFrom)('have titles of their own', () => {
    const titleOf = (code: string, path: string) => byPath.get(addressIn(code, path))?.title;
    const same = Object.values(samplePages).filter(
      (path) => titleOf(lang, path) === titleOf('en', path),
    );
    // A proper name is the same everywhere where no script needs another.
    expect(same.filter((path) => !path.startsWith('/speakers/hillary'))).toEqual([]);
  });

  it('write numbers in the digits of the language', () =>
    expect(pageIn(lang, '/timeline/')).toContain(
      t('timeline.lead', { count: archive().entries.length }),
    ));

  it('keep each name of a list from what stands around it', () => {
    const [, and] = list(['A', 'B']);
    const [year, month] = together?.date.split('-') ?? [];
    const names = new RegExp(`<bdi>[^<]+</bdi>${and?.value}<bdi>[^<]+</bdi>`);
    expect(pageIn(lang, `/timeline/${year}/${month}/`)).toMatch(names);
  });
});

describe.each(recordCodes().filter((code) => codes.includes(code)))('the record in %s', (lang) => {
  const entry = '/statements/2012-09-25-clinton-global-initiative/';
  const original = 'Remarks by the President to the Clinton Global Initiative';
  const texts = JSON.parse(recordSource(lang)) as Record<string, string>;
  const title = texts['2012-09-25-clinton-global-initiative.title'] ?? '';
  const inText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

  it('stands in lists and on its page, the original below it marked as English', () => {
    expect(title).not.toBe('');
    expect(pageIn(lang, '/timeline/2012/')).toContain(inText(title));
    const html = pageIn(lang, entry);
    const heading = /<h1[^>]*>([^]*?)<\/h1>/.exec(html)?.[1]?.replace(/<!--[^>]*-->/g, '');
    expect(heading).toBe(inText(title));
    expect(html).toContain(`<span lang="en" dir="ltr">${original}</span>`);
    expect(html).toContain(`<title>${inText(title)}`);
  });

  it('says once a page that nobody has reviewed it', async () => {
    await loadMessages(lang);
    const { t } = createI18n(lang);
    for (const [path, line] of [
      [entry, t('record.draft')],
      ['/timeline/2012/', t('record.draftHere')],
    ] as const)
      expect(pageIn(lang, path).split(line), path).toHaveLength(2);
    expect(pageIn(lang, entry)).not.toContain(t('record.draftHere'));
  });
});

describe.each(recordCodes().filter((code) => codes.includes(code)))(
  'whoever needs help and reads %s',
  (lang) => {
    const own = JSON.parse(recordSource(lang)) as Record<string, string>;
    const { hotlines } = archive().office;

    it('is told who answers, and how that is known, in words of that language', () => {
      const page = pageIn(lang, '/get-help/').replaceAll('&amp;', '&');
      for (const { name, operator, note } of hotlines)
        for (const english of [name, operator, note])
          expect(page).toContain(own[`hotline.${english}`] ?? 'a translation');
    });
  },
);
