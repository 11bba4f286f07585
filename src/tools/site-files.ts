import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const hidden = /(^|\/)\.(?!well-known(\/|$))/;

/**
 * Every file below `dir` as an address, such as `/es/index.html`. Dotfiles are left out, except
 * `.well-known`: a static host does not serve them, and sirv would not either.
 * Throws when `dir` cannot be read.
 */
export function siteFiles(dir: string): Set<string> {
  const addresses = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !hidden.test(path));
  return new Set(addresses.map((path) => `/${path.normalize()}`));
}

/** The `404.html` that stands nearest above an unknown address; undefined when there is none. */
export function nearestNotFoundPage(files: Set<string>, address: string): string | undefined {
  const folders = address.split('/').slice(0, -1);
  return folders
    .map((_, depth) => `${folders.slice(0, folders.length - depth).join('/')}/404.html`)
    .find((page) => files.has(page));
}
