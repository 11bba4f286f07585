/** A field of a table with the place where it begins, counted from 1. */
export interface CsvField {
  text: string;
  line: number;
  column: number;
}

/** What is wrong with a table before its fields are read. */
export interface CsvFault {
  line: number;
  column: number;
  message: string;
  remedy: string;
}

const field = /"((?:[^"]|"")*)"|([^",\n]*)/y;

/**
 * Reads a table of fields between commas, one row a line, as RFC 4180 has it: a field that holds a
 * comma, a quote or a line end stands in quotes, and a quote in it twice. It guesses nothing: at the
 * first quote in the wrong place it stops, since all after it would be read askew.
 */
export function readCsv(source: string): { rows: CsvField[][]; fault: CsvFault | null } {
  const text = source.replaceAll('\r\n', '\n').replace(/\n$/, '');
  const rows: CsvField[][] = [];
  let [at, line, lineStart] = [0, 1, 0];
  let row: CsvField[] = [];
  while (text) {
    field.lastIndex = at;
    const place = { line, column: at - lineStart + 1 };
    const [whole = '', quoted, plain = ''] = field.exec(text) ?? [];
    row.push({ text: quoted === undefined ? plain : quoted.replaceAll('""', '"'), ...place });
    line += whole.split('\n').length - 1;
    if (whole.includes('\n')) lineStart = at + whole.lastIndexOf('\n') + 1;
    at += whole.length;
    const next = text[at++];
    if (next === ',') continue;
    if (next !== '\n' && next !== undefined)
      return {
        rows,
        fault: {
          ...place,
          message: 'holds a quotation mark that opens or closes nothing',
          remedy: 'Put the whole field in quotation marks, and each mark inside it twice.',
        },
      };
    rows.push(row);
    if (next === undefined) break;
    row = [];
    line++;
    lineStart = at;
  }
  return { rows, fault: null };
}
