import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Summary } from './figures.ts';

const ms = (value: number | null | undefined) =>
  value == null ? '–' : value < 10 ? value.toFixed(1) : value.toFixed(0);
const kilobytes = (value: number | null) => (value == null ? '–' : (value / 1000).toFixed(0));
const share = (value: number) => value.toFixed(3).replace(/^0/, '');

const columns = [
  'engine',
  'build',
  'load',
  'index kB',
  'gzip',
  'query p50',
  'query p95',
  'key p95',
  'longest task',
  'searches',
  'recall@1',
  'recall@10',
  'MRR',
];

type Row = Summary & { block?: number };

/** The engines of one size as a Markdown table; times in milliseconds. */
export function table(rows: Record<string, Row>): string {
  const lines = Object.entries(rows).map(([name, row]) => [
    ...[name, ms(row.build), ms(row.load), kilobytes(row.raw), kilobytes(row.gzip)],
    ...[ms(row.queryP50), ms(row.queryP95), ms(row.keystrokeP95)],
    ms(row.block),
    ...[String(row.searches), share(row.recall1), share(row.recall10), share(row.mrr)],
  ]);
  const kinds = Object.entries(rows).flatMap(([name, { byKind }]) =>
    Object.entries(byKind).map(([kind, { searches, recall1, recall10, mrr }]) => [
      ...[name, kind, String(searches), share(recall1), share(recall10), share(mrr)],
    ]),
  );
  const kindColumns = ['engine', 'kind of query', 'searches', 'recall@1', 'recall@10', 'MRR'];
  return `${markdown(columns, lines)}\n\n${markdown(kindColumns, kinds)}`;
}

/** A table in Markdown. */
export const markdown = (head: string[], lines: string[][]) =>
  [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const version = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string })
    .version;

/** When, with what and on what it was measured. */
export function environment(chromium: string, packages: string[]): string[] {
  const [cpu] = cpus();
  return [
    new Date().toISOString().slice(0, 10),
    ...[`Chromium ${chromium}`, ...packages.map((name) => `${name} ${version(name)}`)],
    `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}`,
  ];
}
