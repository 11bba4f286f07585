import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { locales } from './src/lib/i18n/build/plugin.ts';
import { timelineIsland } from './src/lib/timeline/build/island-plugin.ts';
import { buildTimeLoads } from './src/lib/server/build-time-loads.ts';
import { contentFiles } from './src/lib/server/content-plugin.ts';
import { widgets } from './src/lib/server/widgets/plugin.ts';
import { styleSheets } from './src/lib/server/style-sheets.ts';
import { siteOrigin } from './src/lib/server/site-origin.ts';
import { testsAlone } from './tests/tests-alone.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

// Messages are compiled at build; the parser in the real package is 58 % of svelte-i18n's weight.
const alias = {
  'intl-messageformat': path('./src/lib/i18n/message-format.ts'),
  deepmerge: path('./src/lib/i18n/flat-merge.ts'),
};
const base = process.env.BASE_PATH ?? '';

const unit = {
  environment: 'node',
  // Starting ESLint or a build on a busy machine takes longer than the usual five seconds.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  restoreMocks: true,
  unstubEnvs: true,
  unstubGlobals: true,
  include: [
    'src/**/*.test.ts',
    'widgets/**/*.test.ts',
    'tests/*.test.ts',
    'tests/faults/**/*.test.ts',
    'tests/lint/**/*.test.ts',
    'tests/exam/**/*.test.ts',
  ],
};
const alone = testsAlone(['src', 'widgets', 'tests']);

export default defineConfig(({ command, mode, isSsrBuild }) => ({
  plugins: [
    contentFiles(),
    buildTimeLoads(),
    locales({ pseudo: command === 'serve' && mode === 'development' }),
    widgets(),
    timelineIsland({ base, alias }),
    sveltekit(),
  ],
  define: { __SITE_ORIGIN__: JSON.stringify(siteOrigin(process.env.SITE_URL)) },
  resolve: { alias },
  // Bundled, so that the alias above holds for it on the server too.
  ssr: { noExternal: ['svelte-i18n'] },
  // What the enhancements fetch on first use stays in files of its own.
  worker: { format: 'es' },
  // Kit renders with one bundle and serves another: the sheets are cut in what it serves.
  build: isSsrBuild ? {} : { rolldownOptions: { output: { codeSplitting: styleSheets } } },
  server: { fs: { allow: ['widgets'] } },
  test: {
    projects: [
      // Those in one world read the content once for many of them; nothing they do outlives them.
      { extends: true, test: { ...unit, name: 'unit', exclude: alone, isolate: false } },
      { extends: true, test: { ...unit, name: 'unit-alone', include: alone } },
      {
        extends: true,
        test: {
          name: 'site',
          environment: 'node',
          include: ['tests/site/**/*.test.ts'],
          // One process for all: each built page is read once (tests/site/built-site.ts).
          isolate: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
}));
