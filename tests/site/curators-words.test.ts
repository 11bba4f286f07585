import { expect, it } from 'vitest';
import { builtPages, builtSite, htmlOf } from './built-site.ts';

/** What curators write to each other, and the path of a file in a repository of code. */
const notForReaders = /title here is descriptive|not tested|github\.com\/[\w./-]{1,200}</;

it('no page holds what curators write to each other', () => {
  // The list of the tiers' sources names where research data is kept: for some that is a repository.
  const pages = builtPages(builtSite.dir).filter(
    ({ lang, path }) => lang === 'en' && path !== '/countries/sources/',
  );
  expect(pages.length).toBeGreaterThan(400);
  const found = pages.filter(({ path }) => notForReaders.test(htmlOf(builtSite.dir, path)));
  expect(found.map(({ path }) => path)).toEqual([]);
});
