import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** One arrow of the house that must not be drawn: from these files to these modules, and why. */
const never = (files, group, message) => ({ files, group, message });

const arrows = [
  never(
    ['src/core/**'],
    ['\\#lib/*', '$*', 'svelte', 'svelte/*', 'node:*', '../lib/*', '**/routes/**'],
    'core is pure: it imports nothing outside itself, so that pages, widgets and tools can all stand on it.',
  ),
  never(
    ['src/core/*.ts', 'src/core/embed/**', 'src/lib/**', 'src/routes/**', 'widgets/**'],
    ['valibot'],
    'Only core/schema names valibot: the schema is the single source of types and never reaches a page.',
  ),
  never(
    ['src/lib/components/**', 'src/lib/enhance/**'],
    ['\\#lib/server/*', '**/server/**', '**/routes/**', '**/content/**'],
    'Components take props and load nothing: what they show comes through a route’s load.',
  ),
  never(
    ['src/lib/enhance/**'],
    ['\\#lib/*', '$*', 'svelte', 'svelte/*'],
    'enhance is sent with every page: it imports only core. What weighs more it fetches by import() when it is first used.',
  ),
  never(
    ['src/lib/**'],
    ['**/routes/**', '$routes/*'],
    'lib never knows the routes: arrows lead from routes to lib.',
  ),
  never(
    ['widgets/**'],
    ['\\#lib/*', '$*', 'svelte', 'svelte/*', '**/lib/**', '**/content/**', '**/routes/**'],
    'Widgets import only core: partners must not load the archive. They reach the site by its address at run time.',
  ),
  never(
    [
      'src/core/**',
      'src/lib/server/**',
      'src/lib/components/**',
      'src/lib/enhance/**',
      'src/routes/**',
      'widgets/**',
    ],
    ['svelte-i18n', 'intl-messageformat', '@formatjs/*'],
    'Only lib/i18n names the i18n packages: its recipe is what keeps prerendered languages apart.',
  ),
  never(
    [
      'src/core/**',
      'src/lib/server/**',
      'src/lib/components/**',
      'src/lib/enhance/**',
      'src/lib/i18n/**',
      'src/routes/**',
      'widgets/**',
    ],
    ['fuse.js', 'minisearch'],
    'Only lib/search names the search packages.',
  ),
  never(
    [
      'src/core/**',
      'src/lib/components/**',
      'src/lib/enhance/**',
      'src/lib/i18n/**',
      'src/routes/**',
      'widgets/**',
    ],
    ['d3-*', 'fast-xml-parser', 'ical.js', 'yaml', 'mdast*'],
    'These packages work at build, in lib/server alone: nothing of them may reach a page.',
  ),
];

/** ESLint lets the last block with a rule win, so that each folder gets all of its arrows in one block. */
const rooms = [
  'src/core/schema/**',
  'src/core/embed/**',
  'src/core/*.ts',
  'src/lib/components/**',
  'src/lib/enhance/**',
  'src/lib/server/**',
  'src/lib/i18n/**',
  'src/lib/search/**',
  'src/routes/**',
  'widgets/**',
];
const covers = (pattern, room) =>
  room.startsWith(pattern.split('*')[0] ?? '') && !(pattern.endsWith('/*.ts') && pattern !== room);
const arrowRules = rooms.map((room) => ({
  files: [room],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: arrows
          .filter(({ files }) => files.some((pattern) => covers(pattern, room)))
          .map(({ group, message }) => ({ group, message })),
      },
    ],
  },
}));

export default ts.config(
  {
    ignores: [
      'build*/',
      '.svelte-kit*/',
      'node_modules/',
      'src/lib/i18n/messages.generated.d.ts',
      'test-results/',
      'widgets/dist/',
      'widgets/released/',
    ],
  },
  js.configs.recommended,
  ts.configs.recommended,
  ts.configs.stylistic,
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // TypeScript knows the names; this rule does not know its declarations.
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-console': 'error',
    },
  },
  {
    plugins: { regexp },
    rules: {
      // What a reader types or an editor writes must never hold up a page or a build.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  { files: ['src/tools/**', 'tests/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      'svelte/no-inline-styles': ['error', { allowTransitions: false }],
      'svelte/button-has-type': 'error',
      // Addresses are built by useI18n().path with the base in front: resolve() knows no language.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  ...arrowRules,
);
