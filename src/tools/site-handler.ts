import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { nearestNotFoundPage, siteFiles } from './site-files.ts';

/** What sirv has no name for, which `nosniff` demands, and texts whose letters would be guessed at. */
const types: Record<string, string> = {
  '.bib': 'application/x-bibtex',
  '.csv': 'text/csv;charset=utf-8',
  '.ics': 'text/calendar;charset=utf-8',
  '.jsonl': 'application/x-ndjson',
  '.md': 'text/markdown;charset=utf-8',
  '.ris': 'application/x-research-info-systems',
  '.txt': 'text/plain;charset=utf-8',
};

/**
 * Answers requests as a static host does, from the files that are below `dir` now: build again,
 * start again. Stricter than sirv alone, which forgives what many hosts do not (`/x.ics/`, a
 * directory without its slash), so that a wrong link shows up here and not after the release.
 * Throws when `dir` cannot be read or `base` is neither empty nor like `/archive`.
 */
export function siteHandler(dir: string, base: string): RequestListener {
  if (!/^(\/[^/]+)*$/.test(base)) {
    throw new Error(`The base path must be empty or look like /archive; it is ${base}.`);
  }
  const files = siteFiles(dir);
  const send = sirv(dir, {
    dev: false,
    etag: true,
    maxAge: 0,
    extensions: [],
    setHeaders: nameType,
  });

  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    // Partners' pages read the widgets and their feeds from other origins.
    if (/\/(widgets|data)\//.test(request.url ?? ''))
      response.setHeader('Access-Control-Allow-Origin', '*');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return sayPlainly(response, 405, 'This server only hands out files.');
    }
    const [path = '/', ...query] = (request.url ?? '/').split('?');
    const address = decode(path);
    const below = address.slice(base.length);
    if (address === base || (address.startsWith(`${base}/`) && files.has(`${below}/index.html`))) {
      response.setHeader('Location', [`${path}/`, ...query].join('?'));
      return sayPlainly(response, 308, 'This page is at the same address with a slash at the end.');
    }
    if (!address.startsWith(`${base}/`)) {
      return sayPlainly(response, 404, `The site is below ${base}/.`);
    }
    const file = below.endsWith('/') ? `${below}index.html` : below;
    // A build that runs meanwhile may have removed the file, and sirv's read stream would end the process.
    if (!files.has(file) || !existsSync(join(dir, file))) return sendNotFound(response, below);
    point(request, file);
    send(request, response, () => sendNotFound(response, below));
  };

  function sendNotFound(response: ServerResponse, address: string) {
    const page = nearestNotFoundPage(files, address);
    if (!page || !existsSync(join(dir, page))) {
      return sayPlainly(response, 404, 'There is nothing at this address.');
    }
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
    response.end(readFileSync(join(dir, page)));
  }
}

/** Ranges are optional in HTTP, and sirv throws on one that ends before it begins. */
function point(request: IncomingMessage, file: string) {
  request.url = encodeURI(file);
  delete request.headers.range;
}

function nameType(response: ServerResponse, address: string) {
  const type = types[extname(address)];
  if (type) response.setHeader('Content-Type', type);
}

function sayPlainly(response: ServerResponse, status: number, sentence: string) {
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' });
  response.end(`${sentence}\n`);
}

/** An address that is not valid UTF-8 names no file: it stays as it is and ends at the 404 page. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path).normalize();
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
