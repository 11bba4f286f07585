import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { directionOf } from '#core/locale.ts';
import { site } from '../../src/site.ts';
import { builtPages, type BuiltPage } from './built-site.ts';
import { localeCodes } from './locale-codes.ts';

const origin = process.env.SITE_URL ?? site.url;
const codes = localeCodes();
const pages = builtPages('build');
const byPath = new Map(pages.map((page) => [page.path, page]));

const langOf = ({ path }: BuiltPage) => codes.find((code) => path.startsWith(`/${code}/`)) ?? 'en';
const alternates = ({ html }: BuiltPage) =>
  Object.fromEntries(
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
      ([, lang = '', href = '']) => [lang, href],
    ),
  );
const canonical = ({ html }: BuiltPage) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
const indexed = pages.filter(({ html }) => !html.includes('content="noindex"'));
const ownRight = new Set(indexed.map(({ path }) => path));
const untranslated = pages.filter(
  ({ path }) => !ownRight.has(path) && !/\/(404(\.html|\/)|embed\/frame\/)$/.test(path),
);
/** The path of a page's twin in a language. */
const inLanguage = (page: BuiltPage, code: string) => {
  const lang = langOf(page);
  return (code === 'en' ? '' : `/${code}`) + page.path.slice(lang === 'en' ? 0 : lang.length + 1);
};
/** The one entry whose title is not English. */
const saidInSpanish = '2024-12-05-dyer-infobae';

describe('every built page', () => {
  it('is in the language and direction of its address', () => {
    for (const page of pages) {
      const lang = langOf(page);
      expect(page.html, page.path).toContain(`<html lang="${lang}" dir="${directionOf(lang)}"`);
    }
  });

  it('names itself as canonical', () => {
    for (const page of indexed) expect(canonical(page)).toBe(origin + page.path);
  });

  it('names its twin in every language in which it stands in its own right, and each names it back', () => {
    for (const page of indexed) {
      const named = alternates(page);
      const own = codes.filter((code) => ownRight.has(inLanguage(page, code)));
      expect(Object.keys(named).sort(), page.path).toEqual([...own, 'x-default'].sort());
      expect(named[langOf(page)]).toBe(origin + page.path);
      expect(named['x-default']).toBe(named.en);
      for (const href of Object.values(named)) {
        const twin = byPath.get(href.slice(origin.length));
        expect(twin && alternates(twin), href).toEqual(named);
      }
    }
  });
});

describe('the page of an entry that nobody has translated', () => {
  const said = new Map(
    codes.map((code) => [
      code,
      (JSON.parse(readFileSync(`src/locales/${code}.json`, 'utf8')) as Record<string, string>)[
        'entry.inEnglish'
      ],
    ]),
  );

  it('says so in its own language, once, and leaves search engines to the English one', () => {
    expect(untranslated.length).toBeGreaterThan(0);
    for (const page of untranslated) {
      expect(page.html.split('content="noindex"'), page.path).toHaveLength(2);
      expect(canonical(page), page.path).toBe(origin + inLanguage(page, 'en'));
      expect(alternates(page), page.path).toEqual({});
      const line = said.get(langOf(page)) ?? '';
      const lines = page.path.includes(saidInSpanish) ? 0 : 1;
      expect(page.html.split(line).length - 1, page.path).toBe(lines);
    }
  });

  it('is one of a statement or a milestone, never a list, a text or a report', () => {
    const kinds = untranslated.map(({ path }) => path.split('/')[2]);
    expect([...new Set(kinds)].sort()).toEqual(['milestones', 'statements']);
    expect(untranslated.filter((page) => langOf(page) === 'en')).toEqual([]);
  });

  it('is none where the entry has its title in that language', () => {
    const path = (lang: string) => `${lang}/statements/${saidInSpanish}/`;
    expect(ownRight.has(path('/es'))).toBe(true);
    expect(ownRight.has(path('/fr'))).toBe(false);
    const english = byPath.get(path(''));
    expect(english && Object.keys(alternates(english)).sort()).toEqual(['en', 'es', 'x-default']);
  });
});

describe('the sitemap', () => {
  const read = (name: string) => readFileSync(`build/${name}`, 'utf8');
  const locs = (xml: string) => [...xml.matchAll(/<loc>([^<]+)/g)].map(([, at = '']) => at);

  it('is named in robots.txt by its full address', () => {
    expect(read('robots.txt')).toContain(`\nSitemap: ${origin}/sitemap.xml\n`);
  });

  it('holds every page that stands in its own right and no other, with the same twins', () => {
    const parts = locs(read('sitemap.xml')).map((at) => read(at.slice(origin.length + 1)));
    const listed = parts.join('').split('<url>').slice(1);
    expect(listed.flatMap(locs).sort()).toEqual(indexed.map(({ path }) => origin + path).sort());
    for (const url of listed) {
      const page = byPath.get((locs(url)[0] ?? '').slice(origin.length));
      const twins = [...url.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)];
      expect(Object.fromEntries(twins.map(([, lang, at]) => [lang, at])), page?.path).toEqual(
        page && alternates(page),
      );
    }
  });
});

/** Text that only the right plural, date and title of each language give, on pages prerendered side by side. */
const expected: [path: string, text: string[]][] = [
  ['/timeline/2012/', ['25 entries', 'June 2012', '2012 on the timeline']],
  ['/es/timeline/2012/', ['25 entradas', 'junio de 2012']],
  ['/ar/timeline/2012/', ['25 مدخلًا', 'يونيو 2012']],
  ['/timeline/2026/', ['1 entry', 'January 6, 2026']],
  ['/es/timeline/2026/', ['1 entrada', '6 de enero de 2026']],
  ['/ar/timeline/2026/', ['6 يناير 2026']],
  ['/milestones/office-established/', ['October 2001', 'The day was not verified.']],
  ['/es/milestones/office-established/', ['octubre de 2001']],
  ['/ar/milestones/office-established/', ['أكتوبر 2001']],
  ['/topics/ukraine/', ['Ukraine']],
  ['/es/topics/ukraine/', ['Ucrania']],
  ['/ar/topics/ukraine/', ['أوكرانيا']],
  ['/zh/timeline/2012/', ['25个条目', '2012年6月']],
  ['/zh/timeline/', ['>2012</text>']],
  ['/zh/milestones/office-established/', ['2001年10月']],
  ['/fa/timeline/2012/', ['۲۵ مدخل', 'ژوئن ۲۰۱۲']],
  ['/fa/timeline/', ['>۲۰۱۲</text>']],
  ['/fa/milestones/office-established/', ['اکتبر ۲۰۰۱']],
];

describe('pages prerendered eight at a time', () => {
  it.each(expected)('%s speaks its own language', (path, texts) => {
    const html = byPath.get(path)?.html ?? '';
    for (const text of texts) expect(html).toContain(text);
  });

  it('has titles that differ between the languages', () => {
    const titles = ['', '/es', '/ar'].map(
      (lang) => /<title>([^<]+)/.exec(byPath.get(`${lang}/timeline/2012/`)?.html ?? '')?.[1],
    );
    expect(new Set(titles).size).toBe(3);
  });
});

describe('English content inside other languages', () => {
  it('is marked as English and written from left to right', () => {
    const page = byPath.get('/ar/statements/2012-09-25-clinton-global-initiative/');
    expect(page?.html).toMatch(
      /<h1[^>]*>(?:<!--[^>]*-->)*<span lang="en" dir="ltr">Remarks by the President/,
    );
  });
});
