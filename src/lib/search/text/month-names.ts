import { foldWord } from './fold.ts';

type Style = 'long' | 'short';

/**
 * The names of the months in languages, by their number from 1, folded: alone and as they stand in a
 * date, which in Russian is another form. Gregorian whatever a country's own calendar.
 */
export function monthNames(
  tags: readonly string[],
  styles: readonly Style[],
): Record<string, number> {
  const names: Record<string, number> = {};
  for (const tag of tags)
    for (const style of styles) {
      const forms = [
        new Intl.DateTimeFormat(tag, { ...gregorian, month: style }),
        new Intl.DateTimeFormat(tag, {
          ...gregorian,
          month: style,
          day: 'numeric',
          year: 'numeric',
        }),
      ];
      for (let month = 1; month <= 12; month++)
        for (const form of forms) {
          const part = form
            .formatToParts(Date.UTC(2000, month - 1, 15))
            .find(({ type }) => type === 'month');
          const name = foldWord((part?.value ?? '').replace(/[.॰\s]/g, ''));
          if (/^[\p{L}\p{M}]+$/u.test(name)) names[name] ??= month;
        }
    }
  return names;
}

const gregorian = { calendar: 'gregory', timeZone: 'UTC' } as const;
