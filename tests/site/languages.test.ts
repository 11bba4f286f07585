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

  it('names its twin in every language, and each twin names it back', () => {
    for (const page of indexed) {
      const named = alternates(page);
      expect(Object.keys(named).sort(), page.path).toEqual([...codes, 'x-default'].sort());
      expect(named[langOf(page)]).toBe(origin + page.path);
      expect(named['x-default']).toBe(named.en);
      for (const href of Object.values(named)) {
        const twin = byPath.get(href.slice(origin.length));
        expect(twin && alternates(twin), href).toEqual(named);
      }
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
