import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version in widgets/package.json, which names the addresses that never change. */
export const widgetVersion = (root = process.cwd()): string =>
  (JSON.parse(readFileSync(join(root, 'widgets/package.json'), 'utf8')) as { version: string })
    .version;
