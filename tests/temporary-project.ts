import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { onTestFinished } from 'vitest';

/** A folder of a test's own, gone when the test is over. */
export interface TemporaryProject {
  root: string;
  /** Writes a file, its path given from the root; its folders are made. */
  write(path: string, text: string): void;
  remove(path: string): void;
}

/** Makes a folder that holds the given files, by their paths, and copies of the given folders of this project. */
export function temporaryProject(
  files: Record<string, string>,
  copied: string[] = [],
): TemporaryProject {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'tip-timeline-')));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const folder of copied) cpSync(folder, join(root, folder), { recursive: true });
  for (const [path, text] of Object.entries(files)) write(path, text);
  return { root, write, remove: (path) => rmSync(join(root, path)) };
}

/** Vite's development server with one plugin, not listening, until the test is over. */
export async function developmentServer(root: string, plugin: Plugin): Promise<ViteDevServer> {
  const server = await createServer({
    ...{ root, configFile: false, logLevel: 'silent', appType: 'custom', plugins: [plugin] },
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  onTestFinished(() => server.close());
  return server;
}
