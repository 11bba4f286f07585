import { markdown } from '../table.ts';
import type { Summary } from './summary.ts';
import { longestWait } from './visit.ts';

/** By size, then device, then name: null where it was cut off, absent where it was not tried. */
export type Results = Record<string, Record<string, Record<string, Summary>>>;

const count = (value: number) => Math.round(value).toLocaleString('en');
const tenths = (value: number | null) => (value === null ? '–' : value.toFixed(1));
const kilobytes = ({ gzip, brotli }: { gzip: number; brotli: number }) =>
  `${(gzip / 1000).toFixed(1)} / ${(brotli / 1000).toFixed(1)}`;
const spread = ({ p50, p95 }: { p50: number | null; p95: number | null }) =>
  p95 === null ? '–' : `${tenths(p50)} / ${tenths(p95)}`;

const columns = [
  ...['entries', 'timeline', 'CPU until ready', '× ours', 'elements', 'heap MB'],
  ...['scrolling p50 / p95', 'brushing p50 / p95', 'keystroke p50 / p95', 'tab stops'],
];

/** All sizes on one device; times in milliseconds. */
export function deviceTable(results: Results, device: string, ours: string): string {
  const lines = Object.entries(results).flatMap(([size, devices]) => {
    const rows = devices[device] ?? {};
    const least = rows[ours]?.cpu;
    return Object.entries(rows).map(([name, row]) => {
      const head = [count(Number(size)), name];
      if (!row) return [...head, `> ${longestWait / 1000} s: cut off`, ...Array(7).fill('')];
      return [
        ...[...head, count(row.cpu), least ? (row.cpu / least).toFixed(1) : '–'],
        ...[count(row.elements), (row.heap / 1e6).toFixed(1)],
        ...[spread(row.scroll), spread(row.brush), spread(row.keys), count(row.tabStops)],
      ];
    });
  });
  return markdown(columns, lines);
}

const weights = [
  ...['timeline', 'code gzip / brotli', 'search adds'],
  ...['text without JavaScript', 'wheel over it scrolls the page', 'axe: rules broken (elements)'],
];

/** What does not depend on the size: kB of code, characters, and what axe finds at the smallest size. */
export function weightTable(rows: Record<string, Summary>, texts: Record<string, number>): string {
  const lines = Object.entries(rows).flatMap(([name, row]) =>
    row
      ? [
          [
            ...[name, kilobytes(row.loaded.code)],
            row.searched.code.gzip ? kilobytes(row.searched.code) : '–',
            count(texts[name] ?? 0),
            row.wheel ? 'yes' : 'no',
            row.axe === null ? '–' : faults(row.axe),
          ],
        ]
      : [],
  );
  return markdown(weights, lines);
}

/** A fault is `scheme rule: elements`, an element a line. */
function faults(axe: string[]): string {
  const rules = new Set(axe.map((fault) => fault.split(':')[0]?.split(' ')[1]));
  const elements = axe.reduce((sum, fault) => sum + fault.split('\n').length, 0);
  return axe.length ? `${rules.size} (${elements}): ${[...rules].join(', ')}` : '0';
}

/** The data of each size, in kB: those until ready, and those that the first search adds. */
export function dataTable(results: Results, device: string): string {
  const lines = Object.entries(results).flatMap(([size, devices]) =>
    Object.entries(devices[device] ?? {}).flatMap(([name, row]) =>
      row && row.loaded.data.gzip
        ? [
            [
              ...[count(Number(size)), name, kilobytes(row.loaded.data)],
              row.searched.data.gzip ? kilobytes(row.searched.data) : '–',
            ],
          ]
        : [],
    ),
  );
  return markdown(['entries', 'timeline', 'data gzip / brotli', 'search adds'], lines);
}
