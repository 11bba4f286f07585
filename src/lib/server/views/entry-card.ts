import { kindOf, speakersOf, topicsOf, type Entry } from '#core/entry.ts';
import { baseLocale } from '#core/locale.ts';
import type { EntryCard, EntryRef, Said, SpeakerRef } from '#core/views.ts';
import { content } from '../content.ts';
import { nameIn, sharedName } from './record-words.ts';
import { said, saidText } from './said.ts';

const speakers = new Map(content.speakers.map((speaker) => [speaker.id, speaker]));

/** A speaker by id, named as the reader's language writes it. Throws for an id that the content check would have refused. */
export function speakerRef(id: string, lang: string): SpeakerRef {
  const speaker = speakers.get(id);
  if (!speaker) throw new Error(`There is no speaker "${id}".`);
  return { id, name: nameIn(speaker, lang) };
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
    speakers: speakersOf(entry).map(({ id }) => speakerRef(id, lang)),
    body: entry.type === 'milestone' ? sharedName('body', entry.body, lang) : null,
    topics: topicsOf(entry),
    summary: inList(entry, summaryOf(entry, lang), lang),
  };
}

/** What a milestone did takes sentences: a list in another language leaves them to the page of the entry. */
const inList = (entry: Entry, summary: Said | null, lang: string): Said | null =>
  entry.type === 'milestone' && summary?.lang !== lang ? null : summary;

/** A statement's summary, a report's theme, what a milestone did. */
export function summaryOf(entry: Entry, lang: string): Said | null {
  if (entry.type === 'statement') return saidText(entry, lang);
  return entry.type === 'report'
    ? said(entry, 'theme', entry.theme, lang)
    : said(entry, 'said', entry.said, lang);
}
