import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { widgetStrings, type WidgetStrings } from './strings.ts';

/** The files of the widgets by their path below `widgets/<version>/`. */
export type WidgetFiles = Map<string, string>;

const folder = 'widgets';

/** Builds every widget as one file of its own, one with all of them, and the texts of each other language. */
export async function bundleWidgets(root = process.cwd()): Promise<WidgetFiles> {
  const strings = widgetStrings(root);
  const files: WidgetFiles = new Map();
  // Its many texts would be a tenth of its bytes: alone it reads them in English too.
  const without = { ...strings, english: { ...strings.english, subscribe: {} } };
  for (const entry of readdirSync(join(root, folder, 'entries')).sort())
    files.set(
      entry.replace(/\.ts$/, '.js'),
      await bundle(
        join(root, folder, 'entries', entry),
        root,
        entry === 'tip-subscribe.ts' ? without : strings,
      ),
    );
  for (const [code, texts] of Object.entries(strings.translated))
    files.set(`locales/${code}.json`, JSON.stringify(texts));
  files.set('locales/all.json', JSON.stringify(strings.codes));
  return files;
}

/** The scripts among the files: what is released. Texts are the archive's of the day. */
export const scriptsOf = (files: WidgetFiles): WidgetFiles =>
  new Map([...files].filter(([name]) => name.endsWith('.js')));

/** The text of integrity.json: the hash of each script, as `integrity` takes it. */
export function integrityOf(files: WidgetFiles): string {
  const hash = (code: string) => `sha384-${createHash('sha384').update(code).digest('base64')}`;
  const hashes = [...scriptsOf(files)].map(([name, code]) => [name, hash(code)]);
  return `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
}

async function bundle(input: string, root: string, strings: WidgetStrings): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    // The partner's page, not this archive, says where it stands.
    base: './',
    plugins: [givenStrings(strings)],
    build: {
      write: false,
      copyPublicDir: false,
      target: 'es2022',
      // Browsers that know light-dark(), which would else be written out for older ones.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      modulePreload: false,
      rolldownOptions: {
        input,
        output: { format: 'es', entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const [script, ...more] = outputs;
  // A script that does nothing is what `sideEffects` in widgets/package.json makes of an entry it does not name.
  if (script?.type !== 'chunk' || more.length > 0 || !script.code.trim())
    throw new Error(
      `${input} must build into one file that does something; it built into ${outputs.length}.`,
    );
  return script.code;
}

/** Gives the widgets their texts as a module of the build. */
export function givenStrings({ english, codes }: WidgetStrings): Plugin {
  const id = 'virtual:widget-strings';
  const code = Object.entries({ ...english, codes }).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
  );
  return {
    name: 'tip-widget-strings',
    resolveId: (wished) => (wished === id ? `\0${id}` : null),
    load: (wished) => (wished === `\0${id}` ? code.join('\n') : null),
  };
}
