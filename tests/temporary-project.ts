import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { afterAll, onTestFinished, vi } from 'vitest';

/** A folder of a test's own, gone when the test is over. */
export interface TemporaryProject {
  root: string;
  /** Writes a file, its path given from the root; its folders are made. */
  write(path: string, text: string): void;
  remove(path: string): void;
}

const newFolder = () => realpathSync(mkdtempSync(join(tmpdir(), 'tip-timeline-')));

/** A folder for all the tests of a file, gone after the last of them. */
export function folderForFile(): TemporaryProject {
  const root = newFolder();
  afterAll(() => rmSync(root, { recursive: true }));
  return projectIn(root);
}

/** Makes a folder that holds the given files, by their paths, and copies of the given folders of this project. */
export function temporaryProject(
  files: Record<string, string>,
  copied: string[] = [],
): TemporaryProject {
  const root = newFolder();
  onTestFinished(() => rmSync(root, { recursive: true }));
  const project = projectIn(root);
  for (const folder of copied) cpSync(folder, join(root, folder), { recursive: true });
  for (const [path, text] of Object.entries(files)) project.write(path, text);
  return project;
}

const projectIn = (root: string): TemporaryProject => ({
  root,
  write(path, text) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  },
  remove: (path) => rmSync(join(root, path)),
});

/** How long a test waits for what a file's watcher sees, on a machine with much else to do. */
export const soon = { timeout: 60_000, interval: 50 };

/** Vite's development server with one plugin, not listening, watching every file there is, until the test is over. */
export async function developmentServer(root: string, plugin: Plugin): Promise<ViteDevServer> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    plugins: [plugin],
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  onTestFinished(() => server.close());
  await vi.waitFor(() => watchesAll(server, root), soon);
  return server;
}

/** Throws while a change of some file would still pass unseen. */
function watchesAll(server: ViteDevServer, root: string) {
  const watched = server.watcher.getWatched();
  for (const { name, parentPath } of readdirSync(root, { recursive: true, withFileTypes: true }))
    if (!watched[parentPath]?.includes(name))
      throw new Error(`${join(parentPath, name)} is not watched.`);
}
