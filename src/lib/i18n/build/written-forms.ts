import type { Locale } from '#core/locale.ts';
import type { WrittenForms } from '../written-forms.ts';

const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2012, month, 1));

/** Asks Intl how a language writes dates, numbers and lists. */
export function writtenForms({ code, tag }: Pick<Locale, 'code' | 'tag'>): WrittenForms {
  const masked = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    return months.map((day) =>
      format
        .formatToParts(day)
        .map(({ type, value }) => (type === 'year' ? '{y}' : type === 'day' ? '{d}' : value))
        .join('')
        // V8 gives a plain blank for this one in `format`, and not in its parts.
        .replaceAll('\u202F', ' '),
    );
  };
  const number = new Intl.NumberFormat(tag);
  return {
    digits: Array.from({ length: 10 }, (_, value) => number.format(value)).join(''),
    thousands: [1111, 11_111, 111_111].map((ones) =>
      number.format(ones).replaceAll(number.format(1), '#'),
    ),
    year: masked({ year: 'numeric' })[0] ?? '',
    month: masked({ year: 'numeric', month: 'long' }),
    day: masked({ year: 'numeric', month: 'long', day: 'numeric' }),
    shortMonths: masked({ month: 'short' }),
    list: listForms(code),
  };
}

/** Null where words change with their neighbours, as Spanish "y" before an i. */
function listForms(code: string): WrittenForms['list'] {
  const format = new Intl.ListFormat(code, { type: 'conjunction' });
  const between = (...items: string[]) =>
    format.formatToParts(items).flatMap(({ type, value }) => (type === 'literal' ? [value] : []));
  const [pair] = between('A', 'B');
  const [first, middle, last, ...rest] = between('A', 'B', 'C', 'D');
  const [changed] = between('A', 'I');
  if (pair === undefined || middle === undefined || last === undefined) return null;
  if (first !== middle || rest.length || changed !== pair) return null;
  return [pair, middle, last];
}
