import type { Problem } from '#core/problem.ts';
import { localesRoot } from './locales-root.ts';
import { lineAndColumn } from './read-members.ts';

/** A fault in a file of `meta/`, by characters from its start. */
export const metaProblem = (
  name: string,
  source: string,
  at: number,
  fault: Pick<Problem, 'message' | 'remedy'>,
): Problem => ({ file: `${localesRoot}/meta/${name}`, ...lineAndColumn(source, at), ...fault });

/** A file of `meta/` that is not JSON. */
export const brokenMeta = (name: string, source: string, at: number): Problem =>
  metaProblem(name, source, at, {
    message: 'is not JSON from here on',
    remedy: 'Look for a missing comma or quote on this line or the one before.',
  });
