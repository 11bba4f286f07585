import { running, runsIn } from '../text/side-by-side.ts';
import { termsOf, wordsOf, type Word } from '../text/words.ts';
import { fieldsOf, namesOf } from './fields.ts';
import type { OpenData, SearchDocument } from './source.ts';

/** The texts of documents as searches read them, each taken apart when it is first asked for. */
export interface DocumentTexts {
  /** The words of a document's title. */
  title(document: number): Word[];
  /** The documents whose whole title is these words, folded, with one space between them. */
  titled(words: string): readonly number[];
  /** Title and names as Fuse reads them: folded, a third quicker than Fuse does it. */
  heading(document: number): { title: string; names: string };
  /** Whether words stand side by side in the names of its speakers. */
  isBy(document: number, terms: readonly string[]): boolean;
  /** Whether words stand side by side in any of its texts. */
  holds(document: number, terms: readonly string[]): boolean;
}

const none = { topic: {}, pillar: {}, kind: {} };

/** Gives the texts of the documents of an index. */
export function documentTexts(data: OpenData): DocumentTexts {
  const titles = kept((document) => wordsOf(document.title.text));
  const headings = kept((document, at) => ({
    title: titleOf(at),
    names: namesOf(document, data).flatMap(termsOf).join(' '),
  }));
  const speakers = kept((document) =>
    running(document.speakers.flatMap((id) => termsOf(data.names.speaker[id] ?? id))),
  );
  // A bar after each field: no words stand side by side across it.
  const texts = kept((document) =>
    running(
      Object.values(fieldsOf(document, { ...data, otherNames: none })).flatMap((text) => [
        ...termsOf(text),
        '|',
      ]),
    ),
  );
  let byTitle: Map<string, number[]> | null = null;

  return {
    title: titles,
    titled: (words) => (byTitle ??= sortByTitle()).get(words) ?? [],
    heading: headings,
    isBy: (document, terms) => runsIn(terms, speakers(document)),
    holds: (document, terms) => runsIn(terms, texts(document)),
  };

  function kept<T>(make: (document: SearchDocument, at: number) => T): (at: number) => T {
    const made: T[] = [];
    return (at) => (made[at] ??= make(data.documents[at] as SearchDocument, at));
  }

  function titleOf(at: number): string {
    return titles(at)
      .map(({ term }) => term)
      .join(' ');
  }

  function sortByTitle(): Map<string, number[]> {
    const found = new Map<string, number[]>();
    data.documents.forEach((_, at) => {
      const title = titleOf(at);
      found.set(title, [...(found.get(title) ?? []), at]);
    });
    return found;
  }
}
