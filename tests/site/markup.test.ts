import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pageKinds } from '../e2e/page-kinds.ts';
import { attributes, builtPages } from './built-site.ts';
import { localeCodes } from './locale-codes.ts';

const pages = builtPages('build');

/** The sentence that every page carries, in the language of its address. */
function independent(path: string): string {
  const lang = localeCodes().find((code) => path.startsWith(`/${code}/`)) ?? 'en';
  const messages = JSON.parse(readFileSync(`src/locales/${lang}.json`, 'utf8')) as Record<
    string,
    string
  >;
  return messages['site.independent'] ?? '';
}

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
 * Every English page, and one of each kind in every other language: those differ from their
 * English twins in their messages alone, and validating all of them took most of the test run.
 */
const closely = pages.filter(({ path }) => {
  const [, code, rest = ''] = /^\/([a-z]{2,3})(\/.*)$/.exec(path) ?? [];
  return !code || !localeCodes().includes(code) || Object.values<string>(pageKinds).includes(rest);
});

describe('every built page', () => {
  it('is sound HTML', () => {
    const faults = closely.flatMap(({ path, html }) =>
      validator
        .validateStringSync(html)
        .results.flatMap(({ messages }) =>
          messages.map(
            ({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId} ${message}`,
          ),
        ),
    );
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it('has a strict policy of its own and no inline style', () => {
    for (const { path, html } of pages) {
      expect(html, path).toMatch(
        /<meta http-equiv="content-security-policy" content="default-src 'none';/,
      );
      expect(attributes(html, 'style'), path).toEqual([]);
      expect(html, path).not.toContain('unsafe-inline');
    }
  });

  it('says that it is an independent archive and not a government website', () => {
    const silent = pages.filter(({ path, html }) => !html.includes(independent(path)));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('asks no other site for anything', () => {
    const loaded = pages.flatMap(({ html }) =>
      [
        ...html.matchAll(
          /<(?:script|img|iframe|source|video|audio)\b[^>]*\ssrc="([^"]+)"|<link\b[^>]*rel="(?:stylesheet|preload|modulepreload|icon|manifest)"[^>]*>/g,
        ),
      ].map(([tag]) => /(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? ''),
    );
    expect(
      loaded.filter((address) => !address.startsWith('/') || address.startsWith('//')),
    ).toEqual([]);
  });

  it('has one h1, a title and a description of its own language', () => {
    for (const { path, html } of pages) {
      expect(html.match(/<h1[ >]/g), path).toHaveLength(1);
      expect(html, path).toMatch(/<title>[^<]{5,}<\/title>/);
      expect(html, path).toMatch(/<meta name="description" content="[^"]{5,}"/);
    }
  });

  it('shows at most 50 entries', () => {
    for (const { path, html } of pages)
      if (/\/(timeline|speakers|topics|pillars)\//.test(path))
        expect(html.match(/<article/g)?.length ?? 0, path).toBeLessThanOrEqual(50);
  });
});
