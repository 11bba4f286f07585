import { createHash } from 'node:crypto';
import { close, listen, portOf } from '../../src/tools/listen.ts';

/** A page of a partner: what it holds, and the policy it is served under. */
export interface HostPage {
  body: string;
  head?: string;
  policy?: string;
  /** What stands before the html; empty for quirks mode. */
  doctype?: string;
  lang?: string;
  dir?: string;
}

/** The hash a policy allows an inline script by. */
export const hashOf = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** Serves pages as a partner would, from another origin than the archive's. Each page is at its name; a text is served as it stands. */
export async function startHost(pages: Record<string, HostPage | string>) {
  const servers = await listen(
    (request, response) => {
      const page = pages[(request.url ?? '/').slice(1)];
      response.writeHead(page ? 200 : 404, {
        'Content-Type': 'text/html;charset=utf-8',
        ...(typeof page === 'object' && page.policy && { 'Content-Security-Policy': page.policy }),
      });
      response.end(typeof page === 'object' ? htmlOf(page) : page);
    },
    0,
    ['127.0.0.1'],
  );
  return {
    url: `http://127.0.0.1:${portOf(servers[0])}/`,
    close: () => close(servers),
  };
}

const htmlOf = ({
  body,
  head = '',
  doctype = '<!doctype html>',
  lang = 'en',
  dir = 'ltr',
}: HostPage) =>
  `${doctype}<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Partner</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
