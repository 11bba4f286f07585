import { localeCodes } from '../site/locale-codes.ts';

/** One address of every kind of page, below the language. */
export const pageKinds = {
  home: '/',
  timeline: '/timeline/',
  'timeline, page 2': '/timeline/page-2/',
  year: '/timeline/2012/',
  month: '/timeline/2012/06/',
  statement: '/statements/2012-09-25-clinton-global-initiative/',
  'statement without a quote': '/statements/2000-03-28-ariat-worldnet-dialogue/',
  report: '/reports/2012/',
  milestone: '/milestones/tvpa-2000/',
  'milestone without a day': '/milestones/office-established/',
  speakers: '/speakers/',
  speaker: '/speakers/hillary-rodham-clinton/',
  topics: '/topics/',
  topic: '/topics/tip-report/',
  pillars: '/pillars/',
  pillar: '/pillars/prevention/',
  reports: '/reports/',
  about: '/about/',
  'stay connected': '/stay-connected/',
  faq: '/faq/',
  'get help': '/get-help/',
  search: '/search/',
  'not found': '/404.html',
} as const;

/** Every language that has a locale file. */
export const languages = localeCodes();

/** The languages in which every kind of page is looked at closely: each direction, and a translation. */
export const closeLanguages = ['en', 'es', 'ar'];

/** An address in a language, as Playwright resolves it against the base address. */
export const inLanguage = (lang: string, path: string): string =>
  `.${lang === 'en' ? '' : `/${lang}`}${path}`;
