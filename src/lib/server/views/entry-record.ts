import { archivedCopy } from '#core/archived-copy.ts';
import { entryPath, type Entry } from '#core/entry.ts';
import { proseText } from '#core/prose.ts';
import { absolute } from '../absolute.ts';

/**
 * The JSON twin of an entry's page: the fields of its content file under the names that
 * CONTRIBUTING.md explains, with its permalink and the archived copies. `null` means not verified.
 */
export function entryRecord(entry: Entry): Record<string, unknown> {
  const { text, translations, links, ...fields } = entry;
  return {
    ...fields,
    permalink: absolute(entryPath(entry)),
    text: proseText(text),
    translations: Object.fromEntries(
      Object.entries(translations).map(([lang, { text: words, ...rest }]) => [
        lang,
        { ...rest, text: proseText(words) },
      ]),
    ),
    links: links.map((link) => ({ ...link, archived: archivedCopy(link.href, entry.date) })),
  };
}
