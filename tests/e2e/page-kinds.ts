import { samplePages } from '../../src/lib/i18n/workshop/sample-pages.ts';
import { localeCodes } from '../site/locale-codes.ts';

/** One address of every kind of page, below the language. */
export const pageKinds = samplePages;

/** Every language that has a locale file. */
export const languages = localeCodes();

/** The languages in which every kind of page is looked at closely: each direction, and a translation. */
export const closeLanguages = ['en', 'es', 'ar'];

/** An address in a language, as Playwright resolves it against the base address. */
export const inLanguage = (lang: string, path: string): string =>
  `.${lang === 'en' ? '' : `/${lang}`}${path}`;
