import { kindOf, speakersOf, type Entry } from '#core/entry.ts';
import { baseLocale } from '#core/locale.ts';
import type { EntryCard, EntryRef, SpeakerRef } from '#core/views.ts';
import { content } from '../content.ts';
import { said, saidText } from './said.ts';

const names = new Map(content.speakers.map(({ id, name }) => [id, name]));

/** A speaker by id. Throws for an id that the content check would have refused. */
export function speakerRef(id: string): SpeakerRef {
  const name = names.get(id);
  if (name === undefined) throw new Error(`There is no speaker "${id}".`);
  return { id, name };
}

/** An entry as a link in the reader's language. */
export function entryRef(entry: Entry, lang: string): EntryRef {
  const language = entry.type === 'statement' ? entry.language : baseLocale;
  return {
    type: entry.type,
    id: entry.id,
    date: entry.date,
    kind: kindOf(entry),
    title: said(entry, 'title', entry.title, lang, language),
  };
}

/** An entry as a list shows it in the reader's language. */
export function entryCard(entry: Entry, lang: string): EntryCard {
  return {
    ...entryRef(entry, lang),
    speakers: speakersOf(entry).map(({ id }) => speakerRef(id)),
    body: entry.type === 'milestone' ? { text: entry.body, lang: baseLocale } : null,
    summary: summaryOf(entry, lang),
  };
}

/** A statement's summary, a report's theme; the notes of milestones are not a summary and stay on their page. */
function summaryOf(entry: Entry, lang: string) {
  if (entry.type === 'statement') return saidText(entry, lang);
  return entry.type === 'report' ? said(entry, 'theme', entry.theme, lang) : null;
}
