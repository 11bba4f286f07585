import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { Locale } from '#core/locale.ts';
import { formatProblems, type Problem } from '#core/problem.ts';
import { mergeMessages, partOf, type Dictionary } from './merge-messages.ts';
import { localesRoot } from '../check/locales-root.ts';
import { pseudoLocales } from './pseudo-locales.ts';
import { readLocales, type LocaleMessages } from './read-locales.ts';
import { writtenForms } from './written-forms.ts';

const list = 'virtual:locales';
const one = 'virtual:locale/';

/**
 * Serves the locale files to the pages: `virtual:locales` lists every file found, each with a loader
 * of its own. Adding a file is enough to add a language. A broken file stops the build.
 * `pseudo` adds the two languages of development.
 *
 * The built pages fetch a language as a JSON file: browsers remember that an import failed and refuse
 * to try it again (HTML, module map), and a fetch can be tried again.
 */
export function locales({ pseudo = false } = {}): Plugin {
  let root = process.cwd();
  let building = false;
  let cache: LocaleMessages[] | null = null;

  function read(): LocaleMessages[] {
    const problems: Problem[] = [];
    if (cache) return cache;
    const found = readLocales(problems, root);
    if (problems.length)
      throw new Error(`The locale files have problems:\n\n${formatProblems(problems)}`);
    const [base] = found;
    return (cache = pseudo && base ? [...found, ...pseudoLocales(base)] : found);
  }

  return {
    name: 'tip-locales',
    configResolved(config) {
      root = config.root;
      building = config.command === 'build';
    },
    resolveId: (id) => (id === list || id.startsWith(one) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${list}`) {
        const found = read();
        if (!building || this.environment.name !== 'client') return listModule(found, importOf);
        return listModule(found, ({ code }, workshop) => {
          const source = JSON.stringify(partOf(dictionary(found, code), workshop));
          const name = `${workshop ? 'translate' : 'locale'}-${code}.json`;
          const file = this.emitFile({ type: 'asset', name, source });
          return `get(import.meta.ROLLUP_FILE_URL_${file})`;
        });
      }
      if (!id.startsWith(`\0${one}`)) return null;
      const text = JSON.stringify(dictionary(read(), id.slice(one.length + 1)));
      return `export default JSON.parse(${JSON.stringify(text)});`;
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

const importOf = ({ code }: Locale) => `import(${JSON.stringify(one + code)})`;

function dictionary(found: LocaleMessages[], code: string): Dictionary {
  const own = found.find(({ locale }) => locale.code === code);
  const [base] = found;
  if (!own || !base) throw new Error(`There is no locale file for ${code}.`);
  return { ...mergeMessages(base, own), written: writtenForms(own.locale) };
}

function listModule(
  found: LocaleMessages[],
  loader: (locale: Locale, workshop: boolean) => string,
): string {
  const loaders = (workshop: boolean) =>
    found
      .map(({ locale }) => `${JSON.stringify(locale.code)}: () => ${loader(locale, workshop)}`)
      .join(', ');
  return `const get = async (url) => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(url + ' was answered with ' + answer.status);
  return { default: await answer.json() };
};
export const locales = ${JSON.stringify(found.map(({ locale }) => locale))};
export const loaders = { ${loaders(false)} };
export const workshopLoaders = { ${loaders(true)} };`;
}
