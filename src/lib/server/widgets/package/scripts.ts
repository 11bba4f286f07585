import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { givenStrings } from '../bundle.ts';
import { widgetStrings } from '../strings.ts';

/** What the package is imported by, beside the entries that define an element. */
const classes = ['index', 'latest-quote', 'timeline', 'pillar-cards', 'subscribe'];

/**
 * Builds the package's modules by file name. What they share stands in a module of its own. They
 * read the archive at `home`, which ends in a slash: in a partner's bundle the address of a script
 * says nothing of where the archive is.
 */
export async function packageScripts(
  home: string,
  root = process.cwd(),
): Promise<Map<string, string>> {
  const entries = readdirSync(join(root, 'widgets/entries')).filter((name) =>
    /^(tip-|all)/.test(name),
  );
  const input = Object.fromEntries([
    ...classes.map((name) => [name, join(root, 'widgets', `${name}.ts`)]),
    ...entries.map((name) => [name.replace('.ts', ''), join(root, 'widgets/entries', name)]),
  ]) as Record<string, string>;
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [givenStrings(widgetStrings(root)), archiveAt(home)],
    build: {
      write: false,
      copyPublicDir: false,
      target: 'es2022',
      minify: false,
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      modulePreload: false,
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js' },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  return new Map(
    outputs.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one.code] as const] : [])),
  );
}

const archiveAt = (home: string): Plugin => ({
  name: 'tip-archive-address',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('/widgets/')
      ? code.replaceAll('import.meta.url', JSON.stringify(`${home}widgets/v1/package.js`))
      : null,
});
