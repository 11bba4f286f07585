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

/** Files as they were last read: one that was not written since is the same object again, so that what was made of it can be kept. */
const known = new Map<string, { stamp: string; file: ContentFile }>();

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
    .map((name) => readContentFile(join(root, contentRoot, name), `${contentRoot}/${name}`));
}

/** Lets go of every file, and with them of what was made of them: a build reads once. */
export const forgetContentFiles = (): void => known.clear();

function readContentFile(place: string, path: string): ContentFile {
  const { mtimeMs, size } = statSync(place);
  const stamp = `${mtimeMs} ${size}`;
  const last = known.get(place);
  if (last?.stamp === stamp) return last.file;
  // Some editors set a byte order mark before the first character.
  const file = { path, source: readFileSync(place, 'utf8').replace(/^\uFEFF/, '') };
  known.set(place, { stamp, file });
  return file;
}
