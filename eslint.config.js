import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { arrows } from './tests/arrows/lint-rule.js';
import { noLiteralSpread } from './tests/lint/no-literal-spread.js';

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
  {
    plugins: { house: { rules: { arrows, 'no-literal-spread': noLiteralSpread } } },
    rules: { 'house/arrows': 'error', 'house/no-literal-spread': 'error' },
  },
);
