import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One file an editor wrote. */
export interface ContentFile {
  /** Path from the project's root, with forward slashes: `src/content/statements/….md`. */
  path: string;
  source: string;
}

/** Where the content stands, from the project's root. */
export const contentRoot = 'src/content';

/** Reads every content file below the project's root, in the order of their paths. */
export function readContentFiles(root = process.cwd()): ContentFile[] {
  return readdirSync(join(root, contentRoot), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(md|ya?ml|csv)$/.test(name) && name !== 'README.md')
    .sort()
    .map((name) => ({
      path: `${contentRoot}/${name}`,
      // Some editors set a byte order mark before the first character.
      source: readFileSync(join(root, contentRoot, name), 'utf8').replace(/^\uFEFF/, ''),
    }));
}
