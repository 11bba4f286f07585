import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One file an editor wrote. */
export interface ContentFile {
  /** Path from the project's root, with forward slashes: `src/content/statements/….md`. */
  path: string;
  source: string;
}

/** Where the content stands, from the project's root. */
export const contentRoot = 'src/content';

/**
 * Reads every file of the content below the project's root, in the order of their paths, whatever its name:
 * one that no page would show is reported, not left out. The notes for editors and hidden files are no content.
 */
export function readContentFiles(root = process.cwd()): ContentFile[] {
  return readdirSync(join(root, contentRoot), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name !== 'README.md' && !/(^|\/)\./.test(name))
    .filter((name) => statSync(join(root, contentRoot, name)).isFile())
    .sort()
    .map((name) => ({
      path: `${contentRoot}/${name}`,
      // Some editors set a byte order mark before the first character.
      source: readFileSync(join(root, contentRoot, name), 'utf8').replace(/^\uFEFF/, ''),
    }));
}
