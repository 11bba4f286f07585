import { cpSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What the unit tests read. */
const copied = [
  ...['src', 'widgets', 'static', 'tests', 'package.json', 'tsconfig.json'],
  ...['svelte.config.js', 'vite.config.ts'],
];

/** Copies this project into a folder in which its unit tests run; the packages are linked. */
export function scratchCopy(root: string): void {
  for (const path of copied) cpSync(path, join(root, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
}
