import { samplePages } from '../../src/lib/i18n/workshop/sample-pages.ts';
import { localeCodes } from '../site/locale-codes.ts';

/** One address of every kind of page, below the language. */
export const pageKinds = samplePages;

/** Every language that has a locale file. */
export const languages = localeCodes();

/** The languages in which every kind of page is looked at: one of each direction, or all of them where `WIDE` is set. */
export const closeLanguages: string[] = process.env.WIDE ? languages : ['en', 'ar'];

/** What a language is looked at in besides: each of these stands on other messages and other shapes. */
const elsewhere: readonly string[] = ['home', 'year', 'statement', 'search'];

/** The kinds of page, with their addresses below the language, that are opened in a language. */
export const kindsIn = (lang: string): [kind: string, path: string][] =>
  Object.entries(pageKinds).filter(
    ([kind]) => closeLanguages.includes(lang) || elsewhere.includes(kind),
  );

/** An address in a language, as Playwright resolves it against the base address. */
export const inLanguage = (lang: string, path: string): string =>
  `.${lang === 'en' ? '' : `/${lang}`}${path}`;
