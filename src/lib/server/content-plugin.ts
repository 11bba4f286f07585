import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { Content } from '#core/content.ts';
import { formatProblems } from '#core/problem.ts';
import { contentRoot, forgetContentFiles, readContentFiles } from './content-files.ts';
import { surroundingsOf } from './content-surroundings.ts';
import { parseContent } from './parse-content.ts';

const name = 'virtual:content';

/**
 * Gives the archive's content to the server's modules as `virtual:content`, read and checked once for all
 * the processes of a build. Content that has problems stops a build with all of them, before anything is
 * rendered; in development each page says them until they are mended, and a changed content file reloads
 * the page.
 */
export function contentFiles(): Plugin {
  let root = process.cwd();
  let building = false;
  let known: Content | null = null;

  function read(): Content {
    if (known) return known;
    const { content, problems } = parseContent(readContentFiles(root), surroundingsOf(root));
    if (!content) throw new Error(`The content has problems:\n\n${formatProblems(problems)}`);
    return (known = content);
  }

  return {
    name: 'tip-content',
    configResolved(config) {
      root = config.root;
      building = config.command === 'build';
    },
    buildStart() {
      if (!building) return;
      read();
      forgetContentFiles();
    },
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) =>
      id === `\0${name}`
        ? `export default JSON.parse(${JSON.stringify(JSON.stringify(read()))});`
        : null,
    configureServer(server) {
      const folder = resolve(root, contentRoot);
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder + sep)) return;
        known = null;
        // With it every module that was run from it; what they were compiled to stays.
        for (const { moduleGraph } of Object.values(server.environments)) {
          const module = moduleGraph.getModuleById(`\0${name}`);
          if (module) moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
