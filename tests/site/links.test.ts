import { expect, it } from 'vitest';
import { builtSite } from './built-site.ts';
import { deadLinks } from './dead-links.ts';

it('no internal link, source or anchor leads nowhere', () => {
  expect(deadLinks(builtSite.dir, builtSite.base, builtSite.origin)).toEqual([]);
});
