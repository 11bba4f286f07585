import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { integrityOf, scriptsOf, type WidgetFiles } from './bundle.ts';

const folder = 'widgets/released';

/** The files of every released version as they were published, by their path below `widgets/`. */
export function readReleased(root = process.cwd()): WidgetFiles {
  const from = join(root, folder);
  if (!existsSync(from)) return new Map();
  const found = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    found.map((file) => [
      file.slice(from.length + 1).replaceAll('\\', '/'),
      readFileSync(file, 'utf8'),
    ]),
  );
}

/** Keeps the scripts of a version, and their hashes, as they are published from now on. Throws for one that was released. */
export function release(files: WidgetFiles, version: string, root = process.cwd()): void {
  const to = join(root, folder, version);
  if (existsSync(to))
    throw new Error(
      `${folder}/${version} was released: its addresses never change. Raise the version in widgets/package.json and say why in widgets/CHANGELOG.md.`,
    );
  for (const [name, text] of [
    ...scriptsOf(files),
    ['integrity.json', integrityOf(files)] as const,
  ]) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    writeFileSync(join(to, name), text);
  }
}
