/** Runs one engine in a worker of the browser and says how long each step and each search took. */
import { engines, type EngineName } from './engines.ts';
import type { BenchDocument, BenchQuery } from './known-items.ts';

export interface Run {
  engine: EngineName;
  documents: BenchDocument[];
  queries: BenchQuery[];
  keystrokes: string[];
  /** Milliseconds after which no further search is begun. */
  budget: number;
}

/** Milliseconds, bytes, and for each search its place among the ten best (-1 where it is not). */
export interface RunFigures {
  build: number;
  load: number;
  raw: number | null;
  gzip: number | null;
  queries: { type: string; ms: number; rank: number }[];
  keystrokes: number[];
}

async function gzipBytes(text: string): Promise<number> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(stream).arrayBuffer()).byteLength;
}

/** The index alone: our file holds the texts too, which the others take from elsewhere. */
const indexPart = (engine: EngineName, sent: string) =>
  engine === 'TIP Timeline' ? JSON.stringify(JSON.parse(sent).postings) : sent;

const timed = <T>(work: () => T): [T, number] => {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
};

addEventListener('message', async ({ data }: MessageEvent<Run>) => {
  const { engine, documents, budget } = data;
  const [sent, build] = timed(() => engines[engine].build(documents));
  const [search, load] = timed(() => engines[engine].load(documents, sent));
  const index = sent === null ? null : indexPart(engine, sent);
  const queries: RunFigures['queries'] = [];
  let end = performance.now() + budget;
  for (const { type, q, want } of data.queries) {
    if (performance.now() > end) break;
    const [found, ms] = timed(() => search(q));
    queries.push({ type, ms, rank: found.indexOf(want) });
  }
  const keystrokes: number[] = [];
  end = performance.now() + budget;
  for (const typed of data.keystrokes) {
    if (performance.now() > end) break;
    keystrokes.push(timed(() => search(typed))[1]);
  }
  const figures: RunFigures = {
    build,
    load,
    queries,
    keystrokes,
    raw: index === null ? null : new Blob([index]).size,
    gzip: index === null ? null : await gzipBytes(index),
  };
  postMessage(figures);
});
