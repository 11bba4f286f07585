import { dateStyle } from '#core/date-style.ts';
import { precisionOf, toUtc, type PartialDate } from '#core/dates.ts';
import { baseLocale, localisedPath, type Locale } from '#core/locale.ts';
import { localeOf } from './locales.ts';
import type { Messages } from './messages.generated.d.ts';
import { formsOf, isFallback, message } from './messages.ts';
import { writeNumber } from './numbers.ts';
import { inDigits, writeDate, writeList } from './written-forms.ts';

export type MessageKey = keyof Messages & string;
export type MessageValues<K extends MessageKey> = Messages[K] extends undefined
  ? []
  : [values: Messages[K]];

/** A message that takes no values. */
export type PlainKey = { [K in MessageKey]: Messages[K] extends undefined ? K : never }[MessageKey];

/** The properties of `<T>`: a key, and the values that its message takes. */
export type TextProps<K extends MessageKey> = { id: K } & (MessageValues<K> extends [infer V]
  ? { values: V }
  : { values?: undefined });

/** Names that belong to lists of the content, such as `topic.supply-chains`. */
export type NamedList = 'topic' | 'topicGroup' | 'form' | 'formMeans' | 'channel' | 'pillar';

/** Everything a component needs of one language. */
export interface I18n {
  readonly locale: Locale;
  /** The text of a message. */
  t<K extends MessageKey>(key: K, ...values: MessageValues<K>): string;
  /** The name of an item of a controlled list; its id where it has no name yet. */
  name(list: NamedList, id: string): string;
  /** Whether a message's text is still English. */
  isEnglish(key: string): boolean;
  /** The language that an element says whose text or name is a message: none where it is the page's own. */
  langOf(key: MessageKey): string | undefined;
  /** A date to the precision it is known to: "19 June 2012", "June 2012", "2012". */
  date(date: PartialDate, style?: 'long' | 'short'): string;
  /** The years from one to another: "2010 – 2019". */
  yearSpan(first: string, last: string): string;
  /** A day of any year, from `07-30`: "30 July". */
  dayOfYear(monthDay: string): string;
  /** The name of a month from 1 to 12. */
  month(number: number, style?: 'long' | 'short' | 'narrow'): string;
  number(value: number): string;
  /** The digits of a year, for rows and columns of years: Chinese writes a word after it elsewhere. */
  yearDigits(year: number | string): string;
  /** The pieces of "a, b and c": items and the words between them, so that each item can be isolated (`<bdi>`). */
  list(items: string[]): { type: 'element' | 'literal'; value: string }[];
  /** "a, b or c". */
  anyOf(items: string[]): string;
  /** The name of another language in this one: "Spanish", "español". */
  languageName(code: string): string;
  /** The path of a page in this language. */
  path(path: string): string;
  /** Puts texts in the order of this language's dictionary. */
  compare(a: string, b: string): number;
}

/** Makes a thing when it is first asked for: a formatter takes a millisecond to make on a phone, and few pages use them all. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

const made = new Map<string, I18n>();

/** The texts and formats of a language whose messages were loaded: made once, since a build asks for them on every page. */
export function createI18n(code: string): I18n {
  const known = made.get(code) ?? formatsOf(code);
  made.set(code, known);
  return known;
}

function formatsOf(code: string): I18n {
  const locale = localeOf(code);
  const collator = once(() => new Intl.Collator(code));
  const languages = once(() => new Intl.DisplayNames([code], { type: 'language' }));
  const years = once(() => new Intl.NumberFormat(locale.tag, { useGrouping: false }));
  const lists = once(() => new Intl.ListFormat(code, { type: 'conjunction' }));
  const choices = once(() => new Intl.ListFormat(code, { type: 'disjunction' }));
  const dates = new Map<string, Intl.DateTimeFormat>();
  const formatter = (name: string, options: Intl.DateTimeFormatOptions) => {
    const known = dates.get(name);
    if (known) return known;
    const fresh = new Intl.DateTimeFormat(locale.tag, { ...options, timeZone: 'UTC' });
    dates.set(name, fresh);
    return fresh;
  };

  return {
    locale,
    t: (key, ...[values]) => message(code, key, values),
    name: (list, id) => message(code, `${list}.${id}`) || id,
    isEnglish: (key) => isFallback(code, key),
    langOf: (key) => (isFallback(code, key) ? baseLocale : undefined),
    date(date, style = 'long') {
      const forms = style === 'long' && formsOf(code);
      if (forms) return writeDate(date, forms);
      return formatter(`${style} ${precisionOf(date)}`, dateStyle(date, style)).format(toUtc(date));
    },
    yearSpan: (first, last) =>
      formatter('long year', dateStyle('2000')).formatRange(toUtc(first), toUtc(last)),
    dayOfYear: (monthDay) =>
      formatter('day of year', { month: 'long', day: 'numeric' }).format(toUtc(`2000-${monthDay}`)),
    month: (number, style = 'long') =>
      (style === 'short' && formsOf(code)?.shortMonths[number - 1]) ||
      formatter(`month ${style}`, { month: style }).format(Date.UTC(2000, number - 1)),
    number: (value) => writeNumber(locale.tag, value),
    yearDigits(year) {
      const forms = formsOf(code);
      return forms ? inDigits(Number(year), forms.digits) : years().format(Number(year));
    },
    list(items) {
      const forms = formsOf(code)?.list;
      return forms || items.length === 1
        ? writeList(items, forms ?? ['', '', ''])
        : lists().formatToParts(items);
    },
    anyOf: (items) => (items.length === 1 ? (items[0] ?? '') : choices().format(items)),
    languageName: (other) => languages().of(other) ?? other,
    path: (path) => localisedPath(path, code),
    compare: (a, b) => collator().compare(a, b),
  };
}
