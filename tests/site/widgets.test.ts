import { readFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtFiles } from './built-site.ts';
import { localeCodes } from './locale-codes.ts';

const dir = process.env.BUILD_DIR ?? 'build';
const files = builtFiles(dir).filter((name) => name.startsWith('widgets/'));

it('no feed has more than 16 kB, whatever the archive holds', () => {
  const feeds = files.filter((name) => /^widgets\/v1\/data\/\w+\//.test(name));
  expect(feeds.length).toBeGreaterThan(localeCodes().length);
  expect(feeds.filter((name) => statSync(join(dir, name)).size > 16_000)).toEqual([]);
});

it('integrity.json has the hash of every script beside it', () => {
  const [list = ''] = files.filter((name) => name.endsWith('integrity.json'));
  const hashes = JSON.parse(readFileSync(join(dir, list), 'utf8')) as Record<string, string>;
  expect(Object.keys(hashes)).toHaveLength(7);
  for (const [name, hash] of Object.entries(hashes)) {
    const code = readFileSync(join(dir, list, '..', name));
    expect(`sha384-${createHash('sha384').update(code).digest('base64')}`).toBe(hash);
  }
});
