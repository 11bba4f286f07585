import type { I18n } from '#lib/i18n/i18n.ts';

/** A decade by its first and last year, as the language writes a span: "2010 – 2019". */
export const decadeText = (decade: string, { yearSpan }: I18n): string =>
  yearSpan(decade.slice(0, 4), `${decade.slice(0, 3)}9`);
