import { readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import { parseSync } from 'vite';
import { targetOf } from './judge.js';
import { importing, importsAt } from './specifiers.js';

/** One import: by which file, of what, as it is written, and whether by import(). */
export interface Arrow {
  from: string;
  specifier: string;
  onDemand: boolean;
}

/** Every import in a file. */
export const arrowsOf = (path: string, text = readFileSync(path, 'utf8')): Arrow[] =>
  nodesIn(path.endsWith('.svelte') ? parse(text, { modern: true }) : parseSync(path, text).program)
    .filter(({ type }) => importing.includes(type as (typeof importing)[number]))
    .flatMap((node) =>
      importsAt(node).map(({ specifier }) => ({
        from: path,
        specifier,
        onDemand: node.type === 'ImportExpression',
      })),
    );

interface Node {
  type: string;
}

/** A node and all that stands below it. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(nodesIn);
  return 'type' in value && typeof value.type === 'string' ? [value as Node, ...below] : below;
}

/** The first way in which files lead round to themselves, each importing the next; null where none does. */
export function circleIn(arrows: Arrow[]): string[] | null {
  const next = new Map<string, Set<string>>();
  for (const { from, specifier } of arrows) {
    const target = targetOf(from, specifier);
    // A component may draw itself inside itself.
    if ('path' in target && target.path !== from)
      next.set(from, (next.get(from) ?? new Set()).add(target.path));
  }
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (file: string): string[] | null => {
    const at = way.indexOf(file);
    if (at >= 0) return [...way.slice(at), file];
    if (done.has(file)) return null;
    way.push(file);
    for (const other of next.get(file) ?? []) {
      const circle = walk(other);
      if (circle) return circle;
    }
    way.pop();
    done.add(file);
    return null;
  };
  for (const file of next.keys()) {
    const circle = walk(file);
    if (circle) return circle;
  }
  return null;
}
