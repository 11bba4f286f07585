import { baseLocale } from '#core/locale.ts';
import type { SpeakerFields } from '#core/schema/lists.ts';
import type { Said } from '#core/views.ts';
import { records } from '../content.ts';
import { sharedKey, speakerKey, type SharedName } from '../record/record-texts.ts';

/** A name that entries share, in the reader's language where it was translated, else in English. */
export function sharedName(kind: SharedName, english: string, lang: string): Said {
  const text = records.get(lang)?.get(sharedKey(kind, english));
  return text === undefined ? { text: english, lang: baseLocale } : { text, lang };
}

/** The name of a person or body in the reader's language and script; as the content has it where that has no other. */
export const nameIn = (
  speaker: Pick<SpeakerFields, 'id' | 'name' | 'kind'>,
  lang: string,
): string => records.get(lang)?.get(speakerKey(speaker)) ?? speaker.name;
