import { textHash } from './text-hash.ts';

/** For each key of a locale: the hash of the English text it was made from, and that of the translation. */
export type Sources = Record<string, string>;

/** What is kept beside a translation, so that a later change of the English text shows. */
export const sourceMark = (english: string, own: string): string =>
  `${textHash(english)} ${textHash(own)}`;

/** Whether the English text changed since a translation was made. A translation that changed too was made again. */
export function isStale(mark: string | undefined, english: string, own: string): boolean {
  const [from, made] = mark?.split(' ') ?? [];
  return from !== undefined && from !== textHash(english) && made === textHash(own);
}

/** Marks every translation that has no mark or was made again since, and those of `confirmed`; leaves out keys that are gone. */
export function markSources(
  marks: Sources,
  english: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, string>,
  confirmed: ReadonlySet<string> = new Set(),
): Sources {
  const next: Sources = {};
  for (const [key, source] of english) {
    const text = own.get(key);
    if (text === undefined) continue;
    const known = marks[key];
    const kept = known !== undefined && !confirmed.has(key) && isStale(known, source, text);
    next[key] = kept ? known : sourceMark(source, text);
  }
  return next;
}
