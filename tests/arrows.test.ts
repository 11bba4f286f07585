import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { arrowsOf, circleIn } from './arrows/graph.ts';
import { isOf, refusal, roomOf } from './arrows/judge.js';
import { ground, rooms } from './arrows/rooms.js';

const files = ['src', 'widgets', 'tests']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((path) => /\.(?:ts|js|svelte)$/.test(path))
  .filter((path) => !/^widgets\/(?:released|dist)\/|\.generated\./.test(path));

describe('in the house as it stands', () => {
  const arrows = files.flatMap((path) => arrowsOf(path));

  it('every file is in a room, and every import has its arrow', () =>
    expect(
      arrows.flatMap(({ from, specifier, onDemand }) => {
        const reason = refusal(from, specifier, onDemand);
        return reason ? [`${from} imports ${specifier}. ${reason}`] : [];
      }),
    ).toEqual([]));

  it('no import leads round to where it began', () => expect(circleIn(arrows)).toBe(null));

  it('a package is named in one room', () => {
    const named = rooms.flatMap(({ name, packages = [] }) =>
      packages
        .filter((one) => !ground.some(isOf(one)))
        // Search is one room with shelves.
        .map((one) => `${one} in ${name.replace(/^(lib\/search)\/.*/, '$1')}`),
    );
    const homes = new Map([...new Set(named)].map((one) => one.split(' in ') as [string, string]));
    expect([...new Set(named)]).toEqual([...homes].map(([one, home]) => `${one} in ${home}`));
  });

  it('every room has files, so that no row of the table is left from another time', () =>
    expect(
      rooms
        .filter((room) => !['content', 'locales', 'styles'].includes(room.name))
        .filter((room) => !files.some((path) => roomOf(path) === room))
        .map(({ name }) => name),
    ).toEqual([]));
});

/** Imports that must not be: in which file, how they are written, and the reason given. */
const planted: [where: string, text: string, reason: string][] = [
  ['src/core/planted.ts', `import '../../widgets/element.ts';`, 'core is pure'],
  ['src/core/planted.ts', `export { site } from '../site.ts';`, 'core is pure'],
  ['src/core/planted.ts', `import 'node:fs';`, 'core may not name node:fs'],
  ['src/core/planted.ts', `export * from '#lib/i18n/i18n.ts';`, 'core is pure'],
  [
    'src/lib/components/Planted.svelte',
    `<script lang="ts">\n  const all = import('#lib/server/content.ts');\n</script>\n\n{all}`,
    'Components take props',
  ],
  [
    'src/lib/components/Planted.svelte',
    `{#await import('../server/content.ts') then all}{all}{/await}`,
    'Components take props',
  ],
  [
    'src/lib/components/planted.ts',
    `export { lay } from '#lib/enhance/density.ts';`,
    'Components take props',
  ],
  ['src/lib/search/text/planted.ts', `import '#lib/server/content.ts';`, 'knows neither'],
  ['src/lib/search/index/planted.ts', `import '../rank/find.ts';`, 'The index is read-only'],
  [
    'src/lib/i18n/planted.ts',
    `export type Content = import('../server/content.ts').Content;`,
    'stand on core, the site’s name and their own files',
  ],
  [
    'src/lib/server/planted.ts',
    `export default import.meta.glob('../components/**/*.svelte');`,
    'it knows no page',
  ],
  ['src/lib/server/planted.ts', `import 'fuse.js';`, 'only lib/search/text'],
  [
    'src/lib/enhance/planted.ts',
    `import '#lib/search/box/suggestions.ts';`,
    'enhance is sent with every page',
  ],
  [
    'src/routes/planted.ts',
    `export { default } from '../../widgets/element.ts?url';`,
    'A page shows what its load gave it',
  ],
  [
    'src/routes/planted/+page.ts',
    `export { default } from '#lib/search/client/worker.ts?worker';`,
    'A load fetches from lib/server',
  ],
  [
    'widgets/planted.ts',
    `export default new URL('../src/lib/i18n/i18n.ts', import.meta.url);`,
    'Widgets import only core',
  ],
  ['src/elsewhere/planted.ts', `import '#core/dates.ts';`, 'is in no room'],
];

describe('what is planted', () => {
  const lint = new ESLint();

  it.each(planted)('in %s, %s, is refused with its reason', async (filePath, text, reason) => {
    const [result] = await lint.lintText(`${text}\n`, { filePath });
    const refused = result?.messages.filter(({ ruleId }) => ruleId === 'house/arrows');
    expect(refused?.map(({ message }) => message).join('\n')).toContain(reason);
    // The walk over every file sees it too.
    const found = arrowsOf(filePath, text).map(({ from, specifier, onDemand }) =>
      refusal(from, specifier, onDemand),
    );
    expect(found.join('\n')).toContain(reason);
  });

  it('a circle of types is found, with the way round', () =>
    expect(
      circleIn([
        ...arrowsOf('src/core/a.ts', `import type { B } from './b.ts';`),
        ...arrowsOf('src/core/b.ts', `export type C = import('#core/c.ts').C;`),
        ...arrowsOf('src/core/c.ts', `export type { A } from './a.ts';`),
      ]),
    ).toEqual(['src/core/a.ts', 'src/core/b.ts', 'src/core/c.ts', 'src/core/a.ts']));

  it.each([
    ['src/core/planted.ts', './dates.ts', false],
    ['src/core/schema/planted.ts', 'valibot', false],
    ['src/lib/server/planted.ts', 'd3-scale', false],
    ['src/lib/i18n/planted.ts', '../../locales/meta/shots/*.webp', false],
    ['src/lib/enhance/planted.ts', '#lib/search/box/suggestions.ts', true],
    ['src/routes/planted/+page.ts', './$types', false],
    ['src/lib/search/text/planted.test.ts', '#lib/server/content.ts', false],
    ['widgets/planted.ts', '#core/dates.ts', false],
  ])('%s may import %s', (from, specifier, onDemand) =>
    expect(refusal(from, specifier, onDemand)).toBe(null),
  );
});

it('a package is meant with what stands below it, and not another that begins like it', () => {
  expect(
    ['svelte', 'svelte/reactivity', 'svelte-i18n'].map((name) => isOf(name)('svelte')),
  ).toEqual([true, true, false]);
});
