import type { Problem } from '#core/problem.ts';
import type { Prose } from '#core/prose.ts';
import { checkRecord, type Checked, type Schema } from '#core/schema/check.ts';
import type { ContentFile } from './content-files.ts';
import { frontMatterFault, splitFrontMatter } from './front-matter.ts';
import { readMarkdown, type PlacedNode } from './markdown.ts';
import { readYaml, type Located } from './read-yaml.ts';

/** A checked record, with a way to report a later fault at its place. */
export interface Read<T> {
  file: string;
  value: T;
  text: Prose;
  /** Where its text is more than words, for checks that know what may stand there. */
  nodes: PlacedNode[];
  located: Located;
}

const yamlRemedy =
  'Mend the YAML there: two spaces a level, a space after each colon, quotes around a text that holds ": " or begins with *, & or !.';

function checkData<T extends Schema>(
  file: string,
  located: Located,
  schema: T,
  problems: Problem[],
  none: unknown = null,
): Checked<T> | null {
  for (const { message, remedy, ...place } of located.faults)
    problems.push({
      file,
      ...place,
      message: remedy ? message : `is not YAML: ${message}`,
      remedy: remedy ?? yamlRemedy,
    });
  if (located.faults.length) return null;
  const { value, faults } = checkRecord(schema, located.data ?? none);
  for (const { path, key, message, remedy } of faults)
    problems.push({ file, ...located.locate(path, key), message, remedy });
  return value;
}

/**
 * What was made of a file, with its faults. It is kept as long as the file is the same: parsing all of them
 * takes seconds. A file has one schema, which follows from its path.
 */
const readings = new WeakMap<ContentFile, { record: unknown; faults: Problem[] }>();

function onceAFile<R>(file: ContentFile, problems: Problem[], read: (faults: Problem[]) => R): R {
  let known = readings.get(file);
  if (!known) {
    const faults: Problem[] = [];
    known = { record: read(faults), faults };
    readings.set(file, known);
  }
  problems.push(...known.faults);
  return known.record as R;
}

/** Reads and checks a list or record written as YAML alone. Faults are added to `problems`; null stands for a record that has some. */
export function readYamlRecord<T extends Schema>(
  file: ContentFile,
  schema: T,
  problems: Problem[],
): Read<Checked<T>> | null {
  return onceAFile(file, problems, (faults) => {
    const located = readYaml(file.source);
    const value = checkData(file.path, located, schema, faults);
    return value === null ? null : { file: file.path, value, text: [], nodes: [], located };
  });
}

/** Reads and checks a Markdown file with front matter. Faults are added to `problems`; null stands for a record that has some. */
export function readMarkdownRecord<T extends Schema>(
  file: ContentFile,
  schema: T,
  problems: Problem[],
): Read<Checked<T>> | null {
  return onceAFile(file, problems, (faults) => parseMarkdownRecord(file, schema, faults));
}

function parseMarkdownRecord<T extends Schema>(
  { path: file, source }: ContentFile,
  schema: T,
  problems: Problem[],
): Read<Checked<T>> | null {
  const parts = splitFrontMatter(source);
  if (!parts) {
    problems.push({ file, column: 1, ...frontMatterFault(source) });
    return null;
  }
  const located = readYaml(parts.yaml, 1);
  // A translation may have no fields and only a text.
  const value = checkData(file, located, schema, problems, {});
  const { prose, nodes, faults } = readMarkdown(parts.body, parts.bodyOffset);
  for (const fault of faults) problems.push({ file, ...fault });
  return value === null || faults.length ? null : { file, value, text: prose, nodes, located };
}
