import { svelte } from '@sveltejs/vite-plugin-svelte';
import { resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { locales } from '../../i18n/build/plugin.ts';
import { styleClass } from './style-class.js';

/** The module whose default export is the address of the timeline's script. */
const address = 'virtual:timeline-island';
const paths = '$app/paths';
const folder = '_app/immutable/timeline';
const entry = 'src/lib/timeline/island.ts';

/** The files of the island by their path in the built site. */
type IslandFiles = Map<string, string | Uint8Array>;

interface IslandOptions {
  /** The path below which the site stands. */
  base: string;
  /** What the site's own build resolves in the same way. */
  alias: Record<string, string>;
}

/**
 * Builds the timeline as an island: pages that are not hydrated load it by its address when it is first
 * used. Kit bundles no script for such pages, so it is bundled here, once for the server's build, which
 * writes the address into the pages, and the browser's, which serves the files.
 */
export function timelineIsland(options: IslandOptions): Plugin {
  let files: Promise<IslandFiles> | null = null;
  let root = process.cwd();
  let serving = false;
  return {
    name: 'tip-timeline-island',
    configResolved(config) {
      root = config.root;
      serving = config.command === 'serve';
    },
    resolveId: (id) => (id === address ? `\0${address}` : null),
    async load(id) {
      if (id !== `\0${address}`) return null;
      if (serving) return `export default ${JSON.stringify(`${options.base}/${entry}`)};`;
      files ??= bundle(root, options);
      const name = [...(await files).keys()].find((path) => path.startsWith(`${folder}/island-`));
      return `export default ${JSON.stringify(`${options.base}/${name}`)};`;
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const [fileName, source] of await (files ??= bundle(root, options)))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

async function bundle(root: string, { base, alias }: IslandOptions): Promise<IslandFiles> {
  const built = (await build({
    configFile: false,
    root,
    base: `${base}/`,
    logLevel: 'warn',
    plugins: [
      givenPaths(base),
      locales(),
      svelte({ configFile: false, compilerOptions: { cssHash: styleClass } }),
    ],
    resolve: { alias },
    build: {
      write: false,
      copyPublicDir: false,
      assetsDir: folder,
      modulePreload: false,
      rolldownOptions: {
        input: { island: resolve(root, entry) },
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          entryFileNames: `${folder}/[name]-[hash].js`,
          chunkFileNames: `${folder}/[name]-[hash].js`,
        },
      },
    },
  })) as Rolldown.RolldownOutput;
  // The styles stand in the page already, which the server renders from the same components.
  const files = built.output.filter(({ fileName }) => !fileName.endsWith('.css'));
  return new Map(
    files.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  );
}

/** Outside Kit its one module that components use is given here. */
const givenPaths = (base: string): Plugin => ({
  name: 'tip-given-paths',
  enforce: 'pre',
  resolveId: (id) => (id === paths ? `\0${paths}` : null),
  load: (id) => (id === `\0${paths}` ? `export const base = ${JSON.stringify(base)};` : null),
});
