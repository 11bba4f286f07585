import type { Problem } from '#core/problem.ts';
import { checkRecord, type Checked, type Schema } from '#core/schema/check.ts';
import type { ContentFile } from '../content-files.ts';
import { readCsv } from './csv.ts';

/** A checked row of a table, with where its fields stand. */
export interface TableRow<T> {
  value: T;
  line: number;
  /** The column of a field, counted from 1. */
  column(field: keyof T & string): number;
}

/** A checked table. */
export interface Table<T> {
  file: string;
  rows: TableRow<T>[];
}

/** Reads a table whose first row names the fields of the schema in their order. Faults are added to `problems`; rows that have some are left out. */
export function readTable<T extends Schema & { entries: Record<string, unknown> }>(
  { path: file, source }: ContentFile,
  schema: T,
  problems: Problem[],
): Table<Checked<T>> {
  const { rows, fault } = readCsv(source);
  const fields = Object.keys(schema.entries);
  const table: Table<Checked<T>> = { file, rows: [] };
  if (fault) problems.push({ file, ...fault });
  const header = rows[0]?.map(({ text }) => text).join(',');
  if (header !== fields.join(',')) {
    problems.push({
      file,
      line: 1,
      column: 1,
      message: 'does not begin with the names of its columns',
      remedy: `Let the first line be: ${fields.join(',')}`,
    });
    return table;
  }
  for (const row of rows.slice(1)) {
    const line = row[0]?.line ?? 1;
    if (row.length !== fields.length) {
      problems.push({
        file,
        line,
        column: 1,
        message: `has ${row.length} fields, not ${fields.length}`,
        remedy: 'Put a field that holds a comma in quotation marks; leave empty what is not known.',
      });
      continue;
    }
    const column = (name: string) => row[fields.indexOf(name)]?.column ?? 1;
    const record = Object.fromEntries(fields.map((name, i) => [name, row[i]?.text ?? '']));
    const { value, faults } = checkRecord(schema, record);
    for (const { path, message, remedy } of faults)
      problems.push({ file, line, column: column(String(path[0])), message, remedy });
    if (value !== null) table.rows.push({ value, line, column });
  }
  return table;
}
