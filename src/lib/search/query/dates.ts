import { isRealDate } from '#core/dates.ts';
import type { DateForms } from '../index/grammar.ts';
import { foldWord, westernDigits } from '../text/fold.ts';

/** A date in a text: `2012-06-19`, `2012-06`, or `06-19` of any year; where it stands, and every reading of it, the likelier first. */
export interface QueryDate {
  start: number;
  end: number;
  dates: string[];
}

interface Token {
  kind: 'number' | 'month' | 'era';
  value: number;
  digits: number;
  start: number;
  end: number;
  /** What stands between it and the token before; null where a word does. */
  before: string | null;
}

/** Words that stand inside dates: 19 de junio, 19th of June, 1er juin, 19 июня 2012 г., ١٩ من يونيو. */
const fillers = new Set(
  'of the st nd rd th de del d do da el le la er º г год года г в من عام سنة م سال को सन'
    .split(' ')
    .map(foldWord),
);
/** Marks after a number in Chinese and Japanese: year, month, day. */
const eras: Record<string, number> = { 年: 0, 月: 1, 日: 2, 号: 2 };
const pieces = /\d+|[年月日号]|(?:(?![年月日号])[\p{L}\p{M}])+/gu;

function tokensOf(text: string, { months }: DateForms): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let blocked = true;
  let between = '';
  const add = (kind: Token['kind'], value: number, found: string, start: number) => {
    const before = blocked ? null : between + text.slice(end, start);
    tokens.push({ kind, value, digits: found.length, start, end: start + found.length, before });
    [blocked, between, end] = [false, '', start + found.length];
  };
  for (const { 0: found, index } of westernDigits(text).matchAll(pieces)) {
    const era = eras[found];
    const folded = foldWord(found);
    const month = months.get(folded);
    if (era !== undefined) add('era', era, found, index);
    else if (/\d/.test(found)) add('number', Number(found), found, index);
    else if (month !== undefined) add('month', month, found, index);
    else if (fillers.has(folded)) {
      between += text.slice(end, index);
      end = index + found.length;
    } else blocked = true;
  }
  return tokens;
}

const two = (value: number) => String(value).padStart(2, '0');
const isYear = ({ kind, digits, value }: Token) =>
  kind === 'number' && digits === 4 && value >= 1800 && value < 2200;
const isPart = ({ kind, digits }: Token) => kind === 'number' && digits <= 2;

/** The dates that so many tokens may stand for; none where they are no date. */
function readingsOf(tokens: Token[], monthFirst: boolean): string[] {
  const shape = tokens
    .map((token) =>
      token.kind === 'era'
        ? '年月日'.charAt(token.value)
        : token.kind === 'month'
          ? 'M'
          : isYear(token)
            ? 'Y'
            : isPart(token)
              ? 'n'
              : '?',
    )
    .join('');
  const [a = 0, b = 0, c = 0] = tokens
    .filter(({ kind }) => kind !== 'era')
    .map(({ value }) => value);
  const marks = tokens.slice(1).map(({ before }) => before ?? '?');
  // Numbers alone are a date only with one mark between them: 2012-06-19, 19.06.2012, 6/19/2012.
  const marked = marks.every((mark) => mark === marks[0] && /^[-/.]$/.test(mark));
  const spaced = marks.every((mark) => /^[\s,،、.॰'’-]*$/.test(mark));
  const day = (year: number, month: number, date: number) => `${year}-${two(month)}-${two(date)}`;
  const numeric = (first: number, second: number): [number, number][] =>
    monthFirst && !marks[0]?.includes('.')
      ? [
          [first, second],
          [second, first],
        ]
      : [
          [second, first],
          [first, second],
        ];
  if (marked && shape === 'Ynn') return [day(a, b, c)];
  if (marked && shape === 'nnY') return numeric(a, b).map(([month, date]) => day(c, month, date));
  if (marked && (shape === 'Yn' || shape === 'nY') && marks[0] !== '.')
    return shape === 'Yn' ? [`${a}-${two(b)}`] : [`${b}-${two(a)}`];
  if (!spaced) return [];
  if (shape === 'MnY') return [day(c, a, b)];
  if (shape === 'nMY') return [day(c, b, a)];
  if (shape === 'YMn') return [day(a, b, c)];
  if (shape === 'YnM') return [day(a, c, b)];
  if (shape === 'MY') return [`${b}-${two(a)}`];
  if (shape === 'YM') return [`${a}-${two(b)}`];
  if (shape === 'Mn') return [`${two(a)}-${two(b)}`];
  if (shape === 'nM') return [`${two(b)}-${two(a)}`];
  if (shape === 'Y年n月n日') return [day(a, b, c)];
  if (shape === 'Y年n月') return [`${a}-${two(b)}`];
  if (shape === 'n月n日') return [`${two(a)}-${two(b)}`];
  return [];
}

/** The 29th of February is one in some year. */
const isDate = (date: string) => isRealDate(date.length === 5 ? `2000-${date}` : date);
const longest = 6;

/** The dates written in a text, in any of the forms that pages print or people type. */
export function readDates(text: string, forms: DateForms): QueryDate[] {
  const tokens = tokensOf(text, forms);
  const found: QueryDate[] = [];
  for (let from = 0; from < tokens.length; from++)
    for (let length = Math.min(longest, tokens.length - from); length > 1; length--) {
      const part = tokens.slice(from, from + length);
      if (part.some(({ before }, at) => at > 0 && before === null)) continue;
      const dates = [...new Set(readingsOf(part, forms.monthFirst).filter(isDate))];
      if (dates.length === 0) continue;
      found.push({ start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0, dates });
      from += length - 1;
      break;
    }
  return found;
}
