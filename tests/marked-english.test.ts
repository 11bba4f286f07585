import { readFileSync, readdirSync } from 'node:fs';
import { parse, type AST } from 'svelte/compiler';
import { expect, it } from 'vitest';

/** Says no word: its dates are in the reader's language whatever it is made from. */
const wordless = /\bt\('period'/;

/** Elements whose name is an attribute and that hold nothing else: they can say its language. */
const leaves = new Set(['input', 'iframe', 'img', 'svg']);
const named = /^(?:aria-label|title|alt|placeholder)$/;

type Node = AST.Fragment | AST.Fragment['nodes'][number];

/** The messages that a component writes into the page outside <T> and <Name>, which mark what is still English. */
function unmarked(source: string): string[] {
  const textOf = ({ start, end }: { start: number; end: number }) =>
    source.slice(start, end).replace(/\s+/g, ' ');
  const isMessage = (text: string) => /\b(?:t|name)\(/.test(text) && !wordless.test(text);
  const found: string[] = [];
  const walk = (node: Node | null | undefined, marked: boolean): void => {
    if (!node) return;
    if (node.type === 'Fragment') {
      for (const child of node.nodes) walk(child, marked);
      return;
    }
    if (node.type === 'ExpressionTag' && !marked && isMessage(textOf(node)))
      found.push(textOf(node));
    if (node.type !== 'RegularElement') {
      const parts = node as unknown as Record<string, AST.Fragment | undefined>;
      for (const part of ['fragment', 'consequent', 'alternate', 'body', 'fallback'])
        walk(parts[part], marked);
      return;
    }
    const says =
      marked || node.attributes.some((one) => one.type === 'Attribute' && one.name === 'lang');
    for (const one of node.attributes)
      if (one.type === 'Attribute' && named.test(one.name) && leaves.has(node.name) && !says)
        if (isMessage(textOf(one))) found.push(`${node.name} ${textOf(one)}`);
    walk(node.fragment, says);
  };
  walk(parse(source, { modern: true }).fragment, false);
  return found;
}

const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.svelte') && !path.endsWith('/i18n/Name.svelte'));

it('finds what is not marked', () => {
  expect(unmarked(`<p>{t('a.b')}</p>{#if x}<input aria-label={t('c')} />{/if}`)).toEqual([
    "{t('a.b')}",
    "input aria-label={t('c')}",
  ]);
  expect(unmarked(`<title lang={langOf('a.b')}>{t('a.b')}</title>`)).toEqual([]);
});

it.each(components)('%s marks every text that may still be English', (path) => {
  expect(unmarked(readFileSync(path, 'utf8'))).toEqual([]);
});
