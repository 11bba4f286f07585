import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { htmlOf } from './built-site.ts';

/** As a host compresses what it keeps: once, as small as it goes. */
const brotli = (body: Buffer): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const fetched = /<(?:script\b[^>]*\ssrc|link\b[^>]*\shref)="([^"]+)"[^>]*>/g;
const isFetched = /^<script|\srel="(?:stylesheet|modulepreload|icon|manifest)"/;
const imported = /(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g;

/** What a browser fetches to show a page that it never saw, by address, in bytes of brotli: the page, its sheets and scripts, and what these import. */
export function firstLoad(dir: string, path: string): Map<string, number> {
  const html = htmlOf(dir, path);
  const load = new Map([[path, brotli(Buffer.from(html))]]);
  const add = (address: string) => {
    if (load.has(address)) return;
    const body = readFileSync(join(dir, address));
    load.set(address, brotli(body));
    if (!address.endsWith('.js')) return;
    for (const [, relative = ''] of body.toString().matchAll(imported))
      add(new URL(relative, `https://site.test${address}`).pathname);
  };
  for (const [element, address = ''] of html.matchAll(fetched))
    if (isFetched.test(element)) add(address);
  return load;
}
