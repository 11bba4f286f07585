import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { generateDocuments, generateQueries, seeded } from './generator.ts';
import type { BenchDocument, BenchQuery } from './known-items.ts';

const folder = '../shared/corpora';
const summaryLength = 300;

function readCorpus(): BenchDocument[] {
  const file = `${folder}/congress-press.jsonl.gz`;
  if (!existsSync(file)) return [];
  return gunzipSync(readFileSync(file))
    .toString()
    .trim()
    .split('\n')
    .map(
      (line) => JSON.parse(line) as { title: string; speaker?: string; date: string; body: string },
    )
    .map(({ title, speaker, date, body }) => ({
      title,
      date,
      speaker: speaker ?? '',
      summary: body.slice(0, summaryLength),
    }));
}

const queriesCover = 10_000;

/** So many documents, and searches of them: real press releases where they are at hand, generated ones else and beyond. */
export function readBench(size: number): {
  documents: BenchDocument[];
  queries: BenchQuery[];
  real: number;
} {
  const corpus = readCorpus().slice(0, Math.min(size, queriesCover));
  const documents = [...corpus, ...generateDocuments(size - corpus.length, corpus)];
  const file = `${folder}/queries-congress-10k.json`;
  const queries =
    corpus.length && existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as BenchQuery[])
      : generateQueries(documents.slice(0, queriesCover), seeded(7));
  return { documents, real: corpus.length, queries: queries.filter(({ want }) => want < size) };
}
