import { toUtc } from '#core/dates.ts';
import type { I18n } from '#lib/i18n/i18n.ts';

/** A decade by its first and last year, as the language writes a span: "2010 – 2019". */
export function decadeText(decade: string, { locale }: I18n): string {
  const first = decade.slice(0, 4);
  const format = new Intl.DateTimeFormat(locale.tag, { year: 'numeric', timeZone: 'UTC' });
  return format.formatRange(toUtc(first), toUtc(`${first.slice(0, 3)}9`));
}
