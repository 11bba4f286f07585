import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { close, listen, portOf } from '../../../src/tools/listen.ts';
import { siteHandler } from '../../../src/tools/site-handler.ts';

type Files = Map<string, string | Buffer>;

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '': 'text/html',
};

/** Serves a built site with other files in front of it, and notes what was asked for. */
export async function serveBench(build: string) {
  const site = siteHandler(build, '');
  let files: Files = new Map();
  let asked = new Set<string>();
  const servers = await listen(
    (request, response) => {
      const path = (request.url ?? '').split('?')[0] ?? '';
      asked.add(path);
      const body = files.get(path);
      if (body === undefined) return site(request, response);
      response.setHeader('Content-Type', `${types[extname(path)]};charset=utf-8`);
      response.end(body);
    },
    0,
    ['127.0.0.1'],
  );
  return {
    url: `http://127.0.0.1:${portOf(servers[0])}`,
    /** From now on these files stand in front of the site. */
    put: (next: Files) => void (files = next),
    /** The bodies that were asked for since it was asked last, by path; those that do not exist left out. */
    takeAsked(): Files {
      const paths = [...asked];
      asked = new Set();
      return new Map(
        paths.flatMap((path): [string, string | Buffer][] => {
          const file = `${build}${path.endsWith('/') ? `${path}index.html` : path}`;
          const body = files.get(path) ?? (existsSync(file) ? readFileSync(file) : undefined);
          return body === undefined ? [] : [[path, body]];
        }),
      );
    },
    close: () => close(servers),
  };
}
export type BenchServer = Awaited<ReturnType<typeof serveBench>>;
