import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startServer } from './static-server.ts';

type Server = Awaited<ReturnType<typeof startServer>>;
let scratch: string;
let running: Server[] = [];

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'static-server-'));
  const files = {
    'secret.txt': 'outside',
    'site/index.html': 'home',
    'site/404.html': 'nothing here',
    'site/a/index.html': 'page a',
    'site/es/index.html': 'inicio',
    'site/es/404.html': 'nada aquí',
    'site/año/index.html': 'year',
    'site/.env': 'hidden',
    'site/.well-known/security.txt': 'well known',
    ...Object.fromEntries(Object.keys(types).map((name) => [`site/${name}`, '12345'])),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(scratch, path)), { recursive: true });
    writeFileSync(join(scratch, path), text);
  }
});
afterAll(() => rmSync(scratch, { recursive: true }));
afterEach(async () => {
  await Promise.all(running.map((server) => server.close()));
  running = [];
});

async function start(options: { base?: string; port?: number; tries?: number } = {}) {
  const server = await startServer({ dir: join(scratch, 'site'), port: 0, ...options });
  running.push(server);
  return server;
}

async function get(path: string, options: { base?: string; init?: RequestInit } = {}) {
  const { url } = await start(options);
  return fetch(new URL(path, url), { redirect: 'manual', ...options.init });
}

const types = {
  'x.html': 'text/html;charset=utf-8',
  'x.webmanifest': 'application/manifest+json',
  'x.ics': 'text/calendar;charset=utf-8',
  'x.xml': 'text/xml',
  'x.json': 'application/json',
  'x.svg': 'image/svg+xml',
  'x.js': 'text/javascript',
  'x.css': 'text/css',
  'x.woff2': 'font/woff2',
  'x.ris': 'application/x-research-info-systems',
};

test.each(Object.entries(types))('%s is sent as %s', async (name, type) => {
  const response = await get(`/${name}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
});

test('a page is at its directory, in any alphabet', async () => {
  expect(await (await get('/')).text()).toBe('home');
  expect(await (await get('/a/?q=x')).text()).toBe('page a');
  expect(await (await get('/año/')).text()).toBe('year');
});

test('a directory without its slash redirects to it and keeps the query', async () => {
  const response = await get('/a?q=x?y&z=/');
  expect(response.status).toBe(308);
  expect(response.headers.get('location')).toBe('/a/?q=x?y&z=/');
});

test('a known version is not sent again', async () => {
  const { url } = await start();
  const etag = (await fetch(url)).headers.get('etag') ?? '';
  expect((await fetch(url, { headers: { 'If-None-Match': etag } })).status).toBe(304);
});

test.each([
  ['/nothing', 'nothing here'],
  ['/a/nothing/', 'nothing here'],
  ['/es/nothing', 'nada aquí'],
  ['/es/deep/er/nothing/', 'nada aquí'],
  ['/es/%E0%A4', 'nada aquí'],
  ['/x.ics/', 'nothing here'],
  ['/.env', 'nothing here'],
])('%s answers 404 with the nearest page', async (path, text) => {
  const response = await get(path);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe(text);
});

test('.well-known is no secret', async () => {
  expect(await (await get('/.well-known/security.txt')).text()).toBe('well known');
});

// fetch would tidy these addresses before it sends them.
test.each([
  '/../secret.txt',
  '/a/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '//a',
])('%s does not lead out of the folder', async (path) => {
  const { port } = new URL((await start()).url);
  const status = await new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end();
  });
  expect(status).toBe(404);
});

test('a range that ends before it begins does no harm', async () => {
  const response = await get('/x.json', { init: { headers: { Range: 'bytes=4-2' } } });
  expect(await response.text()).toBe('12345');
});

test('only reading is allowed', async () => {
  expect((await get('/', { init: { method: 'POST' } })).status).toBe(405);
  expect((await get('/', { init: { method: 'HEAD' } })).status).toBe(200);
});

test.each([
  ['/archive/', 200],
  ['/archive/a/', 200],
  ['/archive/es/nothing', 404],
  ['/archive', 308],
  ['/archive/a', 308],
  ['/', 404],
  ['/a/', 404],
  ['/archives/a/', 404],
])('below a base path %s answers %i', async (path, status) => {
  const response = await get(path, { base: '/archive' });
  expect(response.status).toBe(status);
  if (status === 308) expect(response.headers.get('location')).toBe(`${path}/`);
});

test('localhost is served in both families', async () => {
  const { url } = await start();
  expect((await fetch(url.replace('localhost', '127.0.0.1'))).status).toBe(200);
  expect(url).toMatch(/^http:\/\/localhost:\d+\/$/);
});

test('a taken port gives way to the next free one', async () => {
  const taken = Number(new URL((await start()).url).port);
  const next = Number(new URL((await start({ port: taken, tries: 20 })).url).port);
  expect(next).toBeGreaterThan(taken);
  await expect(start({ port: taken })).rejects.toThrow(
    `Port ${taken} is taken: stop what runs there, or choose another port, as in PORT=5000 npm start.`,
  );
});

test('a base path that would never match is refused', async () => {
  await expect(start({ base: 'archive/' })).rejects.toThrow('must be empty or look like /archive');
});
