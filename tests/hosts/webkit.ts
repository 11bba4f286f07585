import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { close, listen, portOf } from '../../src/tools/listen.ts';

/** The programs of a WebKit that can be driven without a screen: Debian's webkit2gtk-driver and xvfb. */
export interface Programs {
  driver: string;
  screen: string;
  browser: string;
}

/** Where Debian and its like put WebKit's own small browser. */
const places = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((folder) =>
  ['4.1', '4.0'].map((version) => `/usr/lib/${folder}/webkit2gtk-${version}/MiniBrowser`),
);

/** Those programs on this machine; null where one is missing. */
export function presentWebKit(): Programs | null {
  const onPath = (name: string) =>
    (process.env.PATH ?? '')
      .split(':')
      .map((folder) => join(folder, name))
      .find(existsSync);
  const driver = onPath('WebKitWebDriver');
  const screen = onPath('xvfb-run');
  const browser = places.find(existsSync);
  return driver && screen && browser ? { driver, screen, browser } : null;
}

/** A page in WebKit, over WebDriver (W3C WebDriver, 6 and 13). */
export interface WebKitPage {
  goto(url: string): Promise<void>;
  /** Runs the body of a function in the page. */
  run<T>(body: string): Promise<T>;
  /** Runs it until it gives the wished value, for ten seconds. Gives what it gave last. */
  until<T>(body: string, wished: T): Promise<T>;
  close(): Promise<void>;
}

/** Starts WebKit. Throws what the driver says where it does not start. */
export async function startWebKit({ driver, screen, browser }: Programs): Promise<WebKitPage> {
  const port = await freePort();
  const root = `http://127.0.0.1:${port}`;
  const child = spawn(screen, ['-a', driver, `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
  });
  const end = () => child.pid && process.kill(-child.pid);
  const ask = async <T>(path: string, body?: unknown, method = 'POST'): Promise<T> => {
    const response = await fetch(root + path, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    });
    const { value } = (await response.json()) as { value: T };
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  try {
    // Until the driver listens it refuses the connection; after ten seconds that is said.
    for (let left = 50; !(await fetch(`${root}/status`).catch(() => null)); left--) {
      if (left === 0) throw new Error('WebKitWebDriver does not answer.');
      await wait(200);
    }
    const options = { binary: browser, args: ['--automation'] };
    const { sessionId } = await ask<{ sessionId: string }>('/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    const session = `/session/${sessionId}`;
    const run = <T>(body: string) => ask<T>(`${session}/execute/sync`, { script: body, args: [] });
    return {
      goto: (url) => ask(`${session}/url`, { url }),
      run,
      async until(body, wished) {
        for (let left = 50; ; left--) {
          const value = await run<typeof wished>(body);
          if (left === 0 || JSON.stringify(value) === JSON.stringify(wished)) return value;
          await wait(200);
        }
      },
      async close() {
        // A browser that has gone already needs no farewell; what was seen in it stands.
        await ask(session, undefined, 'DELETE').catch(() => null);
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

async function freePort(): Promise<number> {
  const servers = await listen((_, response) => response.end(), 0, ['127.0.0.1']);
  const port = portOf(servers[0]);
  await close(servers);
  return port;
}
