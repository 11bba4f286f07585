import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { formatProblems, type Problem } from '#core/problem.ts';
import { mergeMessages } from './merge-messages.ts';
import { localesRoot, readLocales, type LocaleMessages } from './read-locales.ts';

const list = 'virtual:locales';
const one = 'virtual:locale/';

/**
 * Serves the locale files to the pages: `virtual:locales` lists every file found, each with a loader
 * of its own chunk. Adding a file is enough to add a language. A broken file stops the build.
 */
export function locales(): Plugin {
  let root = process.cwd();
  let cache: LocaleMessages[] | null = null;

  function read(): LocaleMessages[] {
    const problems: Problem[] = [];
    const found = cache ?? readLocales(problems, root);
    if (problems.length)
      throw new Error(`The locale files have problems:\n\n${formatProblems(problems)}`);
    return (cache = found);
  }

  return {
    name: 'tip-locales',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === list || id.startsWith(one) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${list}`) return listModule(read());
      if (!id.startsWith(`\0${one}`)) return null;
      const found = read();
      const own = found.find(({ locale }) => locale.code === id.slice(one.length + 1));
      const [base] = found;
      if (!own || !base) throw new Error(`There is no locale file for ${id}.`);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(mergeMessages(base, own)))});`;
    },
    configureServer(server) {
      const folder = resolve(root, localesRoot);
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder + sep)) return;
        cache = null;
        for (const environment of Object.values(server.environments))
          for (const [id, module] of environment.moduleGraph.idToModuleMap)
            if (id.startsWith('\0virtual:locale')) environment.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

function listModule(found: LocaleMessages[]): string {
  const loaders = found.map(
    ({ locale }) =>
      `${JSON.stringify(locale.code)}: () => import(${JSON.stringify(one + locale.code)})`,
  );
  return `export const locales = ${JSON.stringify(found.map(({ locale }) => locale))};
export const loaders = { ${loaders.join(', ')} };`;
}
