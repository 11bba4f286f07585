import { baseLocale } from '#core/locale.ts';
import { localeCodes } from '#lib/i18n/build/read-locales.ts';
import { fail } from './fail.ts';

/** The code of a translation that there is; else null, and the command ends with a sentence that says which there are. */
export function readKnownLocale(wished: string | undefined): string | null {
  const codes = localeCodes().filter((code) => code !== baseLocale);
  if (wished && codes.includes(wished)) return wished;
  fail(
    wished
      ? `There is no src/locales/${wished}.json: take one of ${codes.join(', ')}, or start it with npm run i18n:new ${wished}`
      : `Say which language, one of ${codes.join(', ')}.`,
  );
  return null;
}
