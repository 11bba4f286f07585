import { dayOf, type PartialDate } from '#core/dates.ts';
import { baseLocale } from '#core/locale.ts';
import { localeCodes, localeSource } from '#lib/i18n/build/read-locales.ts';
import { readLocaleFile } from '#lib/i18n/check/read-file.ts';

/** What the content is held against beside itself. */
export interface Surroundings {
  today: PartialDate;
  /** The codes of the languages the archive is offered in. */
  languages: readonly string[];
  /** The keys of the English messages, among them the names of topics. */
  messages: ReadonlySet<string>;
}

/** The surroundings of the content of a project, now. */
export const surroundingsOf = (root = process.cwd()): Surroundings => ({
  today: dayOf(new Date()),
  languages: localeCodes(root),
  messages: new Set(readLocaleFile(localeSource(baseLocale, root)).messages.keys()),
});
