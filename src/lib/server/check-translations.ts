import { closest } from '#core/closest.ts';
import { baseLocale } from '#core/locale.ts';
import type { Problem } from '#core/problem.ts';
import type { TranslationFields } from '#core/schema/lists.ts';
import type { Volume } from './content-shelf.ts';
import type { Read } from './read-record.ts';

/** Adds a problem for each translation of a file whose language no page has. */
export function checkTranslationLanguages(
  { file, translations }: Volume,
  languages: readonly string[],
  problems: Problem[],
): void {
  for (const { lang, file: own } of translations) {
    if (lang !== baseLocale && languages.includes(lang)) continue;
    const near = closest(
      lang,
      languages.filter((code) => code !== baseLocale),
    );
    problems.push({
      file: own.path,
      line: 1,
      column: 1,
      ...(lang === baseLocale
        ? {
            message: 'translates a file into the language it is written in',
            remedy: `Write the English text into ${file.path} and remove this file.`,
          }
        : {
            message: `is in a language that the archive does not have: \`${lang}\``,
            remedy: `Name it by one of ${languages.join(', ')}${near ? ` (did you mean ${near}?)` : ''}, or add src/locales/${lang}.json first.`,
          }),
    });
  }
}

/** Adds a problem for each field of a translation that its original does not have, and for a translation of nothing. */
export function checkTranslationFields(
  original: object,
  { file, value, text, located }: Read<TranslationFields>,
  problems: Problem[],
): void {
  const report = (path: string[], key: boolean, message: string, remedy: string) =>
    problems.push({ file, ...located.locate(path, key), message, remedy });
  const fields = Object.entries(value).filter(([, said]) => said !== undefined);
  const translatable = ['title', 'event', 'place', 'theme', 'question', 'pictureAlt'];
  for (const [name] of fields)
    if (!((original as Record<string, unknown>)[name] ?? null))
      report(
        [name],
        true,
        `\`${name}\` is not a field of the file it translates`,
        `Remove it or use one of: ${translatable.filter((field) => (original as Record<string, unknown>)[field]).join(', ')}.`,
      );
  if (fields.length === 0 && text.length === 0)
    report([], false, 'translates nothing', 'Write the translation, or remove the file.');
}
