import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const lint = new ESLint();

async function restricted(filePath: string, module: string): Promise<string[]> {
  const [result] = await lint.lintText(`import '${module}';\n`, { filePath });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'no-restricted-imports')
    .map(({ message }) => message);
}

it.each([
  ['src/core/planted.ts', 'svelte', 'core is pure'],
  ['src/core/planted.ts', '#lib/i18n/i18n.ts', 'core is pure'],
  ['src/core/planted.ts', 'node:fs', 'core is pure'],
  ['src/core/planted.ts', 'valibot', 'Only core/schema'],
  ['src/lib/components/planted.ts', '#lib/server/content.ts', 'Components take props'],
  ['src/lib/components/planted.ts', '../../routes/planted.ts', 'lib never knows the routes'],
  ['src/lib/components/planted.ts', 'd3-scale', 'work at build'],
  ['src/lib/components/planted.ts', 'svelte-i18n', 'Only lib/i18n'],
  ['src/lib/enhance/planted.ts', '#lib/i18n/i18n.ts', 'imports only core'],
  ['src/lib/server/planted.ts', 'valibot', 'Only core/schema'],
  ['src/lib/i18n/planted.ts', 'fuse.js', 'Only lib/search'],
  ['src/routes/planted.ts', 'minisearch', 'Only lib/search'],
  ['widgets/planted.ts', 'svelte', 'Widgets import only core'],
  ['widgets/planted.ts', '#lib/i18n/i18n.ts', 'Widgets import only core'],
])('%s may not import %s', async (file, module, reason) => {
  expect((await restricted(file, module)).join('\n')).toContain(reason);
});

it.each([
  ['src/core/planted.ts', './dates.ts'],
  ['src/core/schema/planted.ts', 'valibot'],
  ['src/lib/server/planted.ts', 'd3-scale'],
  ['src/lib/i18n/planted.ts', 'svelte-i18n'],
  ['src/lib/search/planted.ts', 'fuse.js'],
  ['src/lib/components/planted.ts', '#core/dates.ts'],
  ['src/routes/planted.ts', '#lib/server/content.ts'],
  ['widgets/planted.ts', '#core/dates.ts'],
])('%s may import %s', async (file, module) => {
  expect(await restricted(file, module)).toEqual([]);
});
