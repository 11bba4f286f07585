import type { Problem } from '#core/problem.ts';
import { describe, idleDescriptions, type Descriptions } from './descriptions.ts';
import { localesRoot } from './locales-root.ts';
import { brokenMeta, metaProblem } from './meta-problem.ts';
import type { LocaleFile } from './read-file.ts';
import { lineAndColumn, readMembers } from './read-members.ts';

const name = 'descriptions.json';

/** Messages without a description, at their place in en.json, and descriptions without a message. */
export function checkDescriptions(
  base: LocaleFile,
  source: string,
): { problems: Problem[]; broken: boolean } {
  const { members, faultAt } = readMembers(source);
  if (faultAt !== null) return { problems: [brokenMeta(name, source, faultAt)], broken: true };
  const descriptions = JSON.parse(source) as Descriptions;
  const undescribed = [...base.messages].filter(([key]) => !describe(descriptions, key));
  const idle = new Set(idleDescriptions(descriptions, base.messages.keys()));
  const problems = [
    ...undescribed.map(([key, { keyAt }]) => ({
      file: `${localesRoot}/en.json`,
      ...lineAndColumn(base.source, keyAt),
      message: `\`${key}\` has no description`,
      remedy: `Add a line for it to ${localesRoot}/meta/${name}: what it says, and where it stands if its family does not say so.`,
    })),
    ...members
      .filter(({ key }) => idle.has(key))
      .map(({ key, keyAt }) =>
        metaProblem(name, source, keyAt, {
          message: `describes \`${key}\`, which is not a message of the archive`,
          remedy: 'Remove the line, or name the key as en.json has it.',
        }),
      ),
  ];
  return { problems, broken: false };
}
