import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@playwright/test';
import { close, listen, portOf } from '../../src/tools/listen.ts';
import { layoutFaults } from './layout-faults.ts';
import { pageKinds } from './page-kinds.ts';

// The languages of development are in no built page: a development server shows them.
test.describe.configure({ mode: 'serial' });

let server: ChildProcess;
let root: string;

test.beforeAll(async () => {
  test.setTimeout(900_000);
  const free = await listen((_, response) => response.end(), 0, ['127.0.0.1', '::1']);
  const port = String(portOf(free[0]));
  await close(free);
  root = `http://localhost:${port}`;
  server = spawn('npx', ['vite', 'dev', '--port', port, '--strictPort'], {
    stdio: 'ignore',
    shell: process.platform === 'win32',
    detached: process.platform !== 'win32',
    // A folder of its own: a build that runs meanwhile would take the development server's files for its own.
    env: { ...process.env, BASE_PATH: '', KIT_OUT_DIR: '.svelte-kit-pseudo' },
  });
  await expect
    .poll(
      () =>
        fetch(`${root}/en-XA/faq/`).then(
          ({ status }) => status,
          () => 0,
        ),
      {
        timeout: 600_000,
        intervals: [1000],
      },
    )
    .toBe(200);
});

test.afterAll(async () => {
  if (server.pid === undefined) return;
  const ended = once(server, 'exit');
  if (process.platform === 'win32') server.kill();
  else process.kill(-server.pid);
  await ended;
});

test.describe('320 px wide', () => {
  test.use({ viewport: { width: 320, height: 800 } });
  for (const code of ['en-XA', 'ar-XB'])
    test(`nothing is cut and nothing overlaps in ${code}`, async ({ page }) => {
      test.setTimeout(900_000);
      for (const [kind, path] of Object.entries(pageKinds)) {
        // The pages as they are served; the server's own file for unknown addresses is not one of them.
        if (kind === 'not found') continue;
        // The server reloads a page of its own accord when it has found one more package to prepare.
        await expect(() => page.goto(`${root}/${code}${path}`, { waitUntil: 'load' })).toPass();
        await expect(page.locator('html'), kind).toHaveAttribute('lang', code);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wide, `${kind} scrolls sideways`).toBe(0);
        expect(await layoutFaults(page), kind).toEqual([]);
      }
    });
});
