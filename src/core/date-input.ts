import { isRealDate, type PartialDate } from './dates.ts';

/** How a language writes dates: what a reader may type in it. */
export interface DateWords {
  /** Each month's names, folded: "june", "jun", in Russian "июнь" and "июня". January first. */
  months: readonly (readonly string[])[];
  /** Words that stand between the parts of a date and mean nothing by themselves: "de", "г", "年". */
  fillers: ReadonlySet<string>;
  /** Whether a date in figures begins with the day, the month or the year. */
  order: 'dmy' | 'mdy' | 'ymd';
}

/** Case and accents do not matter, and digits of every script are digits. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));

/** The digits of a script stand in a row from its zero on (Unicode, 4.6). */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}

/** The names and fillers of a language, from Intl: dates written in every way that it writes them. */
export function dateWords(tag: string): DateWords {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  const day = { year: 'numeric', day: 'numeric' } as const;
  const formats = (['long', 'short'] as const).flatMap((month) => [
    format({ month }),
    format({ month, year: 'numeric' }),
    format({ month, ...day }),
  ]);
  const fillers = new Set<string>(['of', 'year']);
  const months = Array.from({ length: 12 }, (_, month) => {
    const names = new Set<string>();
    for (const parts of formats.map((one) => one.formatToParts(Date.UTC(2012, month, 15))))
      for (const { type, value } of parts) {
        const words = folded(value).match(wordPattern) ?? [];
        if (type === 'month')
          names.add(words.filter((word) => !/^\d/.test(word)).join(' ') || folded(value));
        else if (type === 'literal') for (const word of words) fillers.add(word);
      }
    return [...names].filter((name) => !/^\d+$/.test(name));
  });
  const figures = format({ ...day, month: 'numeric' }).formatToParts(Date.UTC(2012, 5, 19));
  const order = figures
    .flatMap(({ type }) => (/^(day|month|year)$/.test(type) ? [type[0]] : []))
    .join('');
  return {
    months,
    fillers,
    order: order === 'dmy' || order === 'mdy' ? order : 'ymd',
  };
}

const wordPattern = /\d+|[\p{L}\p{M}]+/gu;

/**
 * Reads a date as a person types it: `2012`, `June 2012`, `19 June 2012`, `2012-06`, `6/2012`, in the
 * language's own words or in English. Gives null for what is no date; an empty text is none either.
 */
export function parseDate(text: string, words: readonly DateWords[]): PartialDate | null {
  const figures: string[] = [];
  let month = 0;
  const [own] = words;
  if (!own) return null;
  for (const word of folded(text.slice(0, 60)).match(wordPattern) ?? []) {
    if (/^\d/.test(word)) figures.push(word);
    else if (words.some(({ fillers }) => fillers.has(word))) continue;
    else if (month > 0) return null;
    else {
      month = monthNamed(word, words);
      if (month === 0) return null;
    }
  }
  const date = month > 0 ? withMonth(figures, month) : inFigures(figures, own.order);
  return date && isRealDate(date) ? date : null;
}

/** The month whose name a word is or begins, if no other month's does. */
function monthNamed(word: string, words: readonly DateWords[]): number {
  for (const begins of [false, true])
    for (const { months } of words) {
      const found = months.flatMap((names, at) =>
        names.some((name) => name === word || (begins && word.length >= 3 && name.startsWith(word)))
          ? [at + 1]
          : [],
      );
      if (found.length === 1) return found[0] ?? 0;
    }
  return 0;
}

const two = (figures: string) => figures.padStart(2, '0');

function withMonth(figures: string[], month: number): string | null {
  const year = figures.find(({ length }) => length === 4);
  const others = figures.filter((one) => one !== year);
  if (!year || others.length > 1) return null;
  const [day] = others;
  const start = `${year}-${two(String(month))}`;
  return day === undefined ? start : day.length <= 2 ? `${start}-${two(day)}` : null;
}

function inFigures(figures: string[], order: DateWords['order']): string | null {
  const [first = '', second = '', third = ''] = figures;
  const lengths = figures.map(({ length }) => (length === 4 ? 4 : length <= 2 ? 2 : 0)).join('');
  if (lengths === '4') return first;
  if (lengths === '42') return `${first}-${two(second)}`;
  if (lengths === '24') return `${second}-${two(first)}`;
  if (lengths === '422') return `${first}-${two(second)}-${two(third)}`;
  if (lengths !== '224') return null;
  const dayFirst = `${third}-${two(second)}-${two(first)}`;
  const monthFirst = `${third}-${two(first)}-${two(second)}`;
  // Where the language's own order gives no date, the other one is what was meant: no month is a 19th.
  const [own, other] = order === 'mdy' ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  return isRealDate(own) ? own : other;
}
