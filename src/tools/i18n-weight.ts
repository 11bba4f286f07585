import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { locales } from '../lib/i18n/build/plugin.ts';

/** Bytes gzip of what a page that runs in the browser carries for its languages: the library, the formatter, the list of languages. */
export async function i18nWeight(): Promise<number> {
  const entry = 'virtual:i18n-weight';
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: {
      alias: {
        'intl-messageformat': resolve('src/lib/i18n/message-format.ts'),
        deepmerge: resolve('src/lib/i18n/flat-merge.ts'),
      },
    },
    plugins: [
      locales(),
      {
        name: 'i18n-weight',
        resolveId: (id) => (id === entry ? `\0${entry}` : null),
        load: (id) =>
          id === `\0${entry}`
            ? `export * from '/src/lib/i18n/i18n.ts'; export * from '/src/lib/i18n/messages.ts';`
            : null,
      },
    ],
    build: {
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      // Svelte is in the page anyway.
      rolldownOptions: {
        input: entry,
        external: /^svelte(\/|$)/,
        preserveEntrySignatures: 'strict',
      },
    },
  });
  if (!('output' in built)) throw new Error('The build gave no output.');
  const code = built.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  return gzipSync(code).length;
}
