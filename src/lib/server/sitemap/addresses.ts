import { bySpeaker } from '#core/archive.ts';
import { entryPath, pillarsOf, topicsOf, type Entry } from '#core/entry.ts';
import { baseLocale, localisedPath } from '#core/locale.ts';
import { ownLanguages } from '#core/own-right.ts';
import { decadeOf } from '#core/periods.ts';
import { locales } from '#lib/i18n/locales.ts';
import { absolute } from '../absolute.ts';
import { content } from '../content.ts';
import { singlePages } from '../site-paths.ts';
import { pageParams } from '../views/entry-list.ts';
import { decades, months, years } from '../views/years.ts';

/** A page that search engines are told of, in one language. */
export interface Address {
  loc: string;
  /** The day on which an entry was last changed; a list has none, since any entry in it changes it. */
  changed: string | null;
}

const { entries, pillars, speakers, topics } = content;
const pages = (path: string, list: Entry[]) =>
  pageParams(list).map((page) => (page ? `${path}${page}/` : path));
const dated = (start: string) => entries.filter(({ date }) => date.startsWith(start));

const lists = [
  ...pages('/timeline/', entries),
  ...decades.flatMap((decade) =>
    pages(
      `/timeline/${decade}s/`,
      entries.filter(({ date }) => decadeOf(date.slice(0, 4)) === decade),
    ),
  ),
  ...years.flatMap((year) => pages(`/timeline/${year}/`, dated(year))),
  ...months.flatMap((month) => pages(`/timeline/${month.replace('-', '/')}/`, dated(month))),
  ...speakers.flatMap(({ id }) => pages(`/speakers/${id}/`, bySpeaker(entries, id))),
  ...topics.flatMap(({ id }) =>
    pages(
      `/topics/${id}/`,
      entries.filter((entry) => topicsOf(entry).includes(id)),
    ),
  ),
  ...pillars.flatMap(({ id }) =>
    pages(
      `/pillars/${id}/`,
      entries.filter((entry) => pillarsOf(entry).includes(id)),
    ),
  ),
  ...content.tiers.countries.map(({ id }) => `/countries/${id}/`),
  ...pages('/changes/', entries),
  ...Array.from({ length: 12 }, (_, i) => `/on-this-day/${String(i + 1).padStart(2, '0')}/`),
];

const codes = locales.map(({ code }) => code).sort((a) => (a === baseLocale ? -1 : 0));

/** Every page that stands in its own right, English first, then the same in other languages. */
export const addresses: Address[] = [
  ...[...singlePages, ...lists].flatMap((path) => inLanguages(path, codes, null)),
  ...entries.flatMap((entry) =>
    inLanguages(entryPath(entry), ownLanguages(entry, codes), entry.changed),
  ),
];

function inLanguages(path: string, languages: string[], changed: string | null): Address[] {
  return languages.map((lang) => ({ loc: absolute(localisedPath(path, lang)), changed }));
}
