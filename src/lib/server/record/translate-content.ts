import type { Content } from '#core/content.ts';
import type { Entry, Translation } from '#core/entry.ts';
import type { Prose } from '#core/prose.ts';
import { entryKey, sharedKey } from './record-texts.ts';

/** The texts of a language's file by their keys. */
export type RecordTexts = ReadonlyMap<string, string>;

const prose = (text: string | undefined): Prose =>
  text === undefined ? [] : [{ kind: 'paragraph', children: [{ kind: 'text', text }] }];

/** What a language's file says of an entry; null where it says nothing. */
function translationOf(entry: Entry, texts: RecordTexts): Translation | null {
  const own = (field: Parameters<typeof entryKey>[1]) => texts.get(entryKey(entry.id, field));
  const statement = entry.type === 'statement' ? entry : null;
  const fields = {
    title: own('title'),
    theme: own('theme'),
    said: own('said'),
    event: statement?.event ? texts.get(sharedKey('event', statement.event)) : undefined,
    place: statement?.place ? texts.get(sharedKey('place', statement.place)) : undefined,
  };
  const given = Object.entries(fields).filter(([, text]) => text !== undefined);
  const text = prose(own('summary'));
  return given.length || text.length ? { ...Object.fromEntries(given), text } : null;
}

/** Sets the translations of the record beside those that stand in files of their own, which win. */
export function translateContent(
  content: Content,
  records: ReadonlyMap<string, RecordTexts>,
): Content {
  const entries = content.entries.map((entry): Entry => {
    const translations = { ...entry.translations };
    for (const [code, texts] of records) {
      const found = translationOf(entry, texts);
      if (!found) continue;
      const beside = translations[code];
      translations[code] = {
        ...found,
        ...beside,
        text: beside?.text.length ? beside.text : found.text,
      };
    }
    return { ...entry, translations };
  });
  return { ...content, entries };
}
