import type { Problem } from '#core/problem.ts';
import { brokenMeta, metaProblem } from './meta-problem.ts';
import { readMembers } from './read-members.ts';

/** `meta/review/<code>.json`: messages that somebody should look at again, and why. */
export type Reviews = Record<string, string>;

/** Faults of a language's list of messages marked for review. `isKnown` knows the messages, and what else may be marked. */
export function checkReviews(
  name: string,
  source: string,
  isKnown: (key: string) => boolean,
): Problem[] {
  const { members, faultAt } = readMembers(source);
  if (faultAt !== null) return [brokenMeta(name, source, faultAt)];
  return members.flatMap(({ key, text, keyAt, valueAt }) => {
    if (!isKnown(key))
      return [
        metaProblem(name, source, keyAt, {
          message: `marks \`${key}\` for review, which is neither a message nor a file of src/content`,
          remedy: 'Name the key as en.json has it, or remove the line.',
        }),
      ];
    if (text?.trim()) return [];
    return [
      metaProblem(name, source, valueAt, {
        message: `marks \`${key}\` for review without a reason`,
        remedy: 'Say why in a sentence.',
      }),
    ];
  });
}
