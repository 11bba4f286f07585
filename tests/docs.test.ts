import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/**
 * Paths of the house that a page names in code; what stands for many (`…`, `*`, capitals) or for an
 * address of the built site (`widgets/v1/…`) names none.
 */
const named = (text: string): string[] =>
  [...text.matchAll(/`((?:src|tests|widgets|docs|static)\/[^`\s]+)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => !/[*…{]|[A-Z]{2}|^widgets\/v?\d/.test(path));

/** What it links to beside itself. */
const linked = (text: string, page: string): string[] =>
  [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = '']) =>
    join(dirname(page), path),
  );

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('names only files that are there', () =>
    expect([...named(text), ...linked(text, page)].filter((path) => !existsSync(path))).toEqual(
      [],
    ));
});

it('search, its shelves and its stages, is told in two pages', () =>
  expect(readFileSync('docs/search.md', 'utf8').split(/\s+/).length).toBeLessThan(1300));
