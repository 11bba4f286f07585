import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the adapter in svelte.config.js notes when a build is whole. */
export interface LastBuild {
  /** When it began, in milliseconds: what was changed while it ran is newer. */
  began: number;
  /** The folder, base path and address it was made for. */
  made: BuildPlace;
}

/** Where a build stands and what it is made for. */
export interface BuildPlace {
  pages: string;
  base: string;
  site: string;
}

/** The note of the last whole build in Kit's folder; null where there is none. */
export function readLastBuild(kitFolder: string): LastBuild | null {
  const note = join(kitFolder, 'last-build.json');
  return existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as LastBuild) : null;
}

const folders = ['src', 'static', 'widgets'];
const files = [
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts',
];
/** Written by other commands, or never built. */
const besides = /\.generated\.d\.ts$|\.test\.ts$/;

/** The first source below `root` that was changed after a moment (milliseconds), by its path; null where none was. */
export function newerSource(moment: number, root = '.'): string | null {
  const within = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name.replaceAll('\\', '/')}`,
      ),
    );
  // A folder counts too: it is what changes when a file is taken away.
  return (
    [...folders, ...within, ...files].find(
      (path) =>
        !besides.test(path) &&
        existsSync(join(root, path)) &&
        statSync(join(root, path)).mtimeMs > moment,
    ) ?? null
  );
}
