import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { readContentFiles, type ContentFile } from '#lib/server/content-files.ts';
import { surroundingsOf } from '#lib/server/content-surroundings.ts';
import { parseContent } from '#lib/server/parse-content.ts';

/** Planted faults are looked for by line and column: these stay as they are here, whatever editors make of them. */
const samples = new URL('samples/', import.meta.url);
const sampled = new Set(readdirSync(samples));
const asSampled = ({ path, source }: ContentFile): ContentFile => {
  const name = basename(path);
  return {
    path,
    source: sampled.has(name) ? readFileSync(new URL(name, samples), 'utf8') : source,
  };
};

const all = readContentFiles().map(asSampled);
const sourceOf = (name: string) => all.find(({ path }) => path === `src/content/${name}`)?.source;

/** A file of the content by its name below src/content. Throws where there is none. */
export function contentSource(name: string): string {
  const source = sourceOf(name);
  if (source === undefined) throw new Error(`There is no src/content/${name}.`);
  return source;
}

/** Of a table, the head and the rows of the one report that the small archive has. */
const ofReportsThere = ({ path, source }: ContentFile): ContentFile => ({
  path,
  source: path.endsWith('.csv') ? source.replaceAll(/\n(?!.*\b2012\b).*(?=\n)/g, '') : source,
});

/** The lists, and the entries that they and `start` lead to: a sound archive that is read in a moment. */
function referred(start: string[]): ContentFile[] {
  const names = new Set<string>();
  const add = (name: string) => {
    const source = sourceOf(name);
    if (names.has(name) || source === undefined) return;
    names.add(name);
    const fields = source.split('\n---')[0] ?? '';
    for (const [, id = ''] of fields.matchAll(/^ +(?:- |entry: |milestone: )([a-z0-9-]+)$/gm))
      for (const folder of ['statements', 'reports', 'milestones']) add(`${folder}/${id}.md`);
  };
  start.forEach(add);
  const chosen = (path: string) =>
    names.has(path.slice('src/content/'.length)) ||
    /\/(pillars|faq)\/[^.]*\.md$|yaml$|csv$/.test(path);
  return all.filter(({ path }) => chosen(path)).map(ofReportsThere);
}

const small = referred(['office.yaml', 'reports/2012.md', 'milestones/tvpa-2000.md']);

/** That archive as files of a project, by their paths; and, of the content, those of the given names besides. */
export const smallContent = (...besides: string[]): Record<string, string> => ({
  ...Object.fromEntries(small.map(({ path, source }) => [path, source])),
  ...Object.fromEntries(besides.map((name) => [`src/content/${name}`, contentSource(name)])),
});

/** What the planted files are checked against, always on the same day. */
const surroundings = { ...surroundingsOf(), today: '2026-11-29' };

/** What the check says of the small archive with some files changed or added, by their names below src/content. */
export function problemsWith(files: Record<string, string>) {
  const changed = new Map(
    Object.entries(files).map(([name, source]) => [`src/content/${name}`, source]),
  );
  const kept = small.filter(({ path }) => !changed.has(path));
  const added = [...changed].map(([path, source]) => ({ path, source }));
  return parseContent([...kept, ...added], surroundings).problems;
}
