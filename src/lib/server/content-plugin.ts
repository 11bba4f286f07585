import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { formatProblems } from '#core/problem.ts';
import { contentRoot, readContentFiles } from './content-files.ts';
import { surroundingsOf } from './content-surroundings.ts';
import { parseContent } from './parse-content.ts';

/**
 * Stops a build whose content has problems, with all of them, before anything is rendered; in
 * development it reloads the page after each change of a content file.
 */
export function contentFiles(): Plugin {
  let root = process.cwd();
  return {
    name: 'tip-content',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      const { problems } = parseContent(readContentFiles(root), surroundingsOf(root));
      if (problems.length)
        throw new Error(`The content has problems:\n\n${formatProblems(problems)}`);
    },
    configureServer(server) {
      const folder = resolve(root, contentRoot);
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder + sep)) return;
        // Every module that came from the content is stale; they are few and quick to run again.
        server.environments.ssr?.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
