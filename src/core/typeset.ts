import { baseLocale } from './locale.ts';

/**
 * An English text with the marks of print for those of a typewriter: sources and editors type ' and ", and two
 * hyphens for a dash. Other languages have marks of their own, which their translators write.
 */
export function typeset(text: string, lang: string): string {
  if (lang !== baseLocale) return text;
  return text
    .replace(/(^|[\s([“])'(?=[^\s\d])/g, '$1‘')
    .replaceAll("'", '’')
    .replace(/(^|[\s([‘])"(?=\S)/g, '$1“')
    .replaceAll('"', '”')
    .replace(/ (?:--?|—) |--/g, ' – ');
}
