import { describe, expect, it } from 'vitest';
import { writtenForms } from './build/written-forms.ts';
import { locales } from './locales.ts';
import { learnForms, writeNumber } from './numbers.ts';
import { writeDate, writeList } from './written-forms.ts';

const styles = {
  10: { year: 'numeric', month: 'long', day: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  4: { year: 'numeric' },
} as const;
const everyDay = Array.from({ length: 366 }, (_, day) =>
  new Date(Date.UTC(2012, 0, 1 + day)).toISOString().slice(0, 10),
);

describe.each(locales.map((locale) => [locale.code, locale] as const))('in %s', (code, locale) => {
  const forms = writtenForms(locale);

  it('every day, month and year is written as Intl writes it', () => {
    for (const [length, style] of Object.entries(styles)) {
      const format = new Intl.DateTimeFormat(locale.tag, { ...style, timeZone: 'UTC' });
      for (const day of [...everyDay, '1999-12-31', '2026-01-06']) {
        const date = day.slice(0, Number(length));
        expect(writeDate(date, forms)).toBe(format.format(new Date(date)));
      }
    }
  });

  it('numbers are written as Intl writes them, with their marks between thousands', () => {
    learnForms(locale.tag, forms);
    const format = new Intl.NumberFormat(locale.tag);
    for (const number of [0, 7, 42, 999, 1000, 12_345, 678_901, 1_234_567, -3, 0.5])
      expect(writeNumber(locale.tag, number)).toBe(format.format(number));
  });

  it('names are joined as Intl joins them, or left to it', () => {
    const format = new Intl.ListFormat(code, { type: 'conjunction' });
    for (const names of [['Ana'], ['Ana', 'Inés'], ['A', 'B', 'Ivo'], ['A', 'B', 'C', 'D', 'E']])
      if (forms.list) expect(writeList(names, forms.list)).toEqual(format.formatToParts(names));
      else expect(code).toBe('es');
  });
});
