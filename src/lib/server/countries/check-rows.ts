import type { Known, ReportAt } from './known.ts';
import type { Table } from './read-table.ts';

/** Reports every row of a table of facts that refers to nothing, or that another row says already. */
export function checkRows<T extends { iso3: string; year: number; name?: string; source: string }>(
  { file, rows }: Table<T>,
  key: (keyof T & string)[],
  known: Known,
  report: ReportAt,
): void {
  const lines = new Map<string, number>();
  for (const row of rows) {
    known.country(file, row, report);
    known.edition(file, row, report);
    known.sourcesOf(file, row, 'source', [row.value.source], report);
    const said = key.map((field) => String(row.value[field])).join(' ');
    const twin = lines.get(said);
    if (twin)
      report(
        ...([file, row.line, row.column('iso3')] as const),
        `${said} stands twice, first on line ${twin}`,
        'Keep one of the two rows.',
      );
    lines.set(said, twin ?? row.line);
  }
}
