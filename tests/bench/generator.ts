import type { BenchDocument, BenchQuery } from './known-items.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32, Tommy Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables =
  'ba ce di for gan hel in jo ka lem mor na or pel qui ras sen tor ul ver wen yor zan tra per con'.split(
    ' ',
  );

/** A word for each number: short ones first, as in real languages. */
const madeUp = (rank: number): string => {
  let word = '';
  for (let left = rank + 1; left > 0; left = Math.floor(left / syllables.length))
    word += syllables[left % syllables.length];
  return word;
};

/** Words as often as they stand in these texts; without texts, by Zipf's law. */
function wordSource(corpus: BenchDocument[], random: () => number): () => string {
  const words = corpus.flatMap(({ title, summary }) => `${title} ${summary}`.split(/\s+/));
  if (words.length) return () => words[Math.floor(random() * words.length)] ?? '';
  const vocabulary = 40_000;
  return () => madeUp(Math.floor(vocabulary ** random()) - 1);
}

/** Documents of made-up sentences, always the same. */
export function generateDocuments(count: number, corpus: BenchDocument[]): BenchDocument[] {
  const random = seeded(1);
  const word = wordSource(corpus, random);
  const sentence = (length: number) => Array.from({ length }, word).join(' ');
  const speakers = Array.from({ length: 300 }, () => sentence(2));
  return Array.from({ length: Math.max(0, count) }, (_, i) => ({
    title: sentence(5 + Math.floor(random() * 8)),
    speaker: speakers[Math.floor(random() * speakers.length)] ?? '',
    date: `${2001 + (i % 25)}-0${1 + (i % 9)}-1${i % 10}`,
    summary: sentence(45),
  }));
}

/** Known-item searches: two or three words of a title as they are, with one letter wrong, with two turned round, and cut short. */
export function generateQueries(documents: BenchDocument[], random: () => number): BenchQuery[] {
  const pick = (length: number) => Math.floor(random() * length);
  return Array.from({ length: Math.min(300, documents.length) }, () => {
    const want = pick(documents.length);
    const words = (documents[want]?.title ?? '').toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
    const from = pick(Math.max(1, words.length - 2));
    const chosen = words.slice(from, from + 3);
    const longest = [...chosen].sort((a, b) => b.length - a.length)[0] ?? '';
    const at = 1 + pick(Math.max(1, longest.length - 2));
    const faulty = (word: string) => chosen.map((one) => (one === longest ? word : one)).join(' ');
    const dropped = longest.slice(0, at) + longest.slice(at + 1);
    const turned =
      longest.slice(0, at) + longest.charAt(at + 1) + longest.charAt(at) + longest.slice(at + 2);
    return [
      { type: 'a', q: chosen.join(' '), want },
      { type: 'b', q: faulty(dropped), want },
      { type: 'c-transpose', q: faulty(turned), want },
      { type: 'e', q: chosen.join(' ').slice(0, -2), want },
    ];
  }).flat();
}
