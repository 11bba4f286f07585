import { describe, expect, it } from 'vitest';
import { builtPages, builtSite } from './built-site.ts';

const pages = builtPages(builtSite.dir);
const pathsWhere = (wrong: (page: (typeof pages)[number]) => boolean) =>
  pages.filter(wrong).map(({ path }) => path);

describe('every built page', () => {
  it('has a strict policy of its own and no inline style', () => {
    expect(pathsWhere(({ policy }) => !policy?.startsWith("default-src 'none';"))).toEqual([]);
    expect(pathsWhere(({ inlineStyles }) => inlineStyles.length > 0)).toEqual([]);
    expect(pathsWhere(({ unsafeInline }) => unsafeInline)).toEqual([]);
  });

  it('says that it is an independent archive and not a government website', () => {
    expect(pathsWhere(({ independent }) => !independent)).toEqual([]);
  });

  it('asks no other site for anything', () => {
    const loaded = new Set(pages.flatMap((page) => page.loaded));
    expect(loaded.size).toBeGreaterThan(1);
    expect(
      [...loaded].filter((address) => !address.startsWith('/') || address.startsWith('//')),
    ).toEqual([]);
  });

  it('has one h1, a title and a description of its own language', () => {
    expect(pathsWhere(({ headings }) => headings !== 1)).toEqual([]);
    expect(pathsWhere(({ title }) => (title ?? '').length < 5)).toEqual([]);
    expect(pathsWhere(({ description }) => (description ?? '').length < 5)).toEqual([]);
  });

  it('shows at most 50 entries', () => {
    const lists = pages.filter(({ path }) => /\/(timeline|speakers|topics|pillars)\//.test(path));
    expect(lists.filter(({ articles }) => articles > 50).map(({ path }) => path)).toEqual([]);
    expect(lists.some(({ articles }) => articles > 0)).toBe(true);
  });
});
