import { close, errorCode, listen, portOf } from './listen.ts';
import { siteHandler } from './site-handler.ts';

interface Options {
  /** The folder with the built site. */
  dir: string;
  /** Empty, or the path below which the site is served, such as `/archive`. */
  base?: string;
  /** The wished port; 0 takes any that is free. */
  port: number;
  /** How many ports to try, from the wished one upwards. */
  tries?: number;
  /** Where to listen, when not at both localhosts: `0.0.0.0` in a container. */
  host?: string;
}

/**
 * `localhost` is 127.0.0.1 to some programs and ::1 to others, so both are opened, and no other
 * address: what is served may be a draft, and is nobody's business on the next café's network.
 */
const localhosts = ['127.0.0.1', '::1'];

/**
 * Serves a built site until `close()`; `url` ends in a slash.
 * Throws one plain sentence when no port could be had, and what siteHandler throws.
 */
export async function startServer({ dir, base = '', port, tries = 1, host }: Options) {
  const handler = siteHandler(dir, base);
  for (let candidate = port; candidate < Math.min(port + tries, 65536); candidate++) {
    try {
      const servers = await listen(handler, candidate, host ? [host] : localhosts);
      const url = `http://localhost:${portOf(servers[0])}${base}/`;
      return { url, close: () => close(servers) };
    } catch (error) {
      if (errorCode(error) === 'EADDRINUSE') continue;
      const reason = errorCode(error) || String(error);
      throw new Error(`Port ${candidate} cannot be opened (${reason}): ${wayOut}`, {
        cause: error,
      });
    }
  }
  const others = tries > 1 ? `, and so are the ${tries - 1} after it` : '';
  throw new Error(`Port ${port} is taken${others}: stop what runs there, or ${wayOut}`);
}

const wayOut = 'choose another port, as in PORT=5000 npm start.';
