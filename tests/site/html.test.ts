import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { pageKinds } from '../e2e/page-kinds.ts';
import { builtPages, builtSite, htmlOf } from './built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Svelte writes void elements as XML does; HTML allows it (HTML, 13.1.2.1).
    'void-style': 'off',
    // Addresses and numbers are wrapped by their own elements, and dates are no telephone numbers.
    'tel-non-breaking': 'off',
    // Kit's own inline scripts and our data are written without trimming.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'script-type': 'off',
    // Svelte escapes what begins a tag or an entity; a `>` in the text of the Embed page's code needs none (HTML, 13.1.3).
    'no-raw-characters': 'off',
    'no-inline-style': 'error',
  },
});

/**
 * One page of each kind in a language of each direction: the pages of a kind are made by one component,
 * and other languages differ from these in their messages alone.
 */
const closely = builtPages(builtSite.dir).filter(
  ({ lang, rest }) =>
    ['en', 'ar'].includes(lang) && Object.values<string>(pageKinds).includes(rest),
);

it('a page of every kind is sound HTML', () => {
  expect(new Set(closely.map(({ rest }) => rest))).toEqual(new Set(Object.values(pageKinds)));
  const faults = closely.flatMap(({ path }) =>
    validator
      .validateStringSync(htmlOf(builtSite.dir, path))
      .results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId} ${message}`,
        ),
      ),
  );
  expect(faults.slice(0, 20)).toEqual([]);
});
