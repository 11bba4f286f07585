import { expect, it } from 'vitest';
import { builtPages, builtSite } from './built-site.ts';

/** The scripts of `lib/enhance/pages` that bring to life what has an attribute; a page has one of them. */
const scripts: Record<string, string[]> = {
  'data-roving': ['bars', 'home', 'explorer'],
  'data-find-in': ['names'],
  'data-on-this-day': ['days', 'home'],
  'data-leave': ['leaving'],
  'data-island': ['explorer'],
  'data-governments': ['governments'],
  'data-script': ['script'],
};

const pages = builtPages(builtSite.dir);
const named = (address: string) => /\/workers\/([a-z]+)-/.exec(address)?.[1] ?? '';

it.each(Object.entries(scripts))('what has %s has its script', (attribute, names) => {
  const having = pages.filter(({ enhanced }) => enhanced.includes(attribute));
  expect(having.length).toBeGreaterThan(0);
  const without = having.filter(
    ({ loaded }) => !loaded.map(named).some((name) => names.includes(name)),
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});

it('a page that is not hydrated loads no script that it has no use for', () => {
  const idle = pages
    .filter(({ running }) => !running)
    .flatMap(({ path, loaded, enhanced }) =>
      loaded
        .map(named)
        .filter((name) => name && name !== 'main')
        .filter((name) => !enhanced.some((attribute) => scripts[attribute]?.includes(name)))
        .map((name) => `${path} ${name}`),
    );
  expect(idle).toEqual([]);
});
