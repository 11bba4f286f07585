import * as v from 'valibot';
import { countryCode } from './country-code.ts';
import { sourceId } from './countries.ts';
import { help, year } from './fields.ts';
import { oneOf } from './shared.ts';

/** What a cell of tiers.csv may say: a tier, a special case, that the edition does not place it, or nothing. */
export const placements = ['1', '2', '2WL', '3', 'SC', 'NA'] as const;
/** How a cell is known; its name is the message `tierStatus.<id>`. The last three leave the tier blank. */
export const tierStatuses = [
  ...(['agreed', 'single', 'majority', 'resolved', 'derived'] as const),
  ...(['conflict', 'incomplete', 'missing'] as const),
] as const;
/** What a text prints of a movement; its name is the message `tierMove.<id>`. */
const moveFacts = [
  ...(['upgraded', 'downgraded', 'remained'] as const),
  ...(['waiver', 'auto-downgrade', 'wl-year'] as const),
] as const;

const blank = v.pipe(
  v.literal(''),
  v.transform((): null => null),
);
const edition = v.pipe(
  v.string(),
  v.regex(/^\d{4}$/, 'is not a year of four digits'),
  v.transform(Number),
  year,
  help('The edition, by its year.'),
);
const maybeSource = v.union([blank, sourceId], 'is not the id of a source');
const yesOrNo = v.pipe(
  oneOf(['yes', 'no'] as const),
  v.transform((said) => said === 'yes'),
);

/** A row of tiers.csv. */
export const tierRow = v.strictObject({
  iso3: v.pipe(countryCode, help('The code of the government in countries.yaml.')),
  name: v.pipe(v.string(), help('Its name in countries.yaml, for those who read the table.')),
  name_in_source: v.pipe(v.string(), help('The name in the first source, where it was kept.')),
  year: edition,
  tier: v.pipe(
    v.union([blank, oneOf(placements)], `is not one of: ${placements.join(', ')}, or empty`),
    help(
      '1, 2, 2WL, 3, SC (special case), NA (not in the edition), or empty where it is not known.',
    ),
  ),
  status: v.pipe(oneOf(tierStatuses), help('How the cell is known.')),
  source: v.pipe(maybeSource, help('The first source: an id from tier-sources.yaml.')),
  all_sources: v.pipe(
    v.string(),
    v.transform((ids) => ids.split('+').filter(Boolean)),
    help('Every source that has the cell, joined by +.'),
  ),
  cross_checked: v.pipe(
    v.union([blank, yesOrNo], 'is not yes, no or empty'),
    help('yes where it was held against another list or total.'),
  ),
  note: v.pipe(
    v.string(),
    help('The rule that derives it, the values that differ, or what is doubtful.'),
  ),
});

/** A row of tier-moves.csv. */
export const moveRow = v.strictObject({
  iso3: v.pipe(countryCode, help('The code of the government in countries.yaml.')),
  year: edition,
  fact: v.pipe(oneOf(moveFacts), help('What the text prints.')),
  tier: v.pipe(oneOf(['1', '2', '2WL', '3'] as const), help('The tier it is said to be on then.')),
  detail: v.pipe(v.string(), help('How many years running, or what else the text says.')),
  source: v.pipe(sourceId, help('Where it was read: an id from tier-sources.yaml.')),
});

/** A row of child-soldiers.csv: a government on the list of the Child Soldiers Prevention Act. */
export const childSoldiersRow = v.strictObject({
  iso3: v.pipe(countryCode, help('The code of the government in countries.yaml.')),
  name: v.pipe(v.string(), help('Its name in countries.yaml.')),
  year: edition,
  listed: v.pipe(
    oneOf(['yes'] as const),
    help('yes: only governments that are listed have a row.'),
  ),
  list_complete: v.pipe(yesOrNo, help('yes where the whole list of that year was read.')),
  source: v.pipe(sourceId, help('Where it was read: an id from tier-sources.yaml.')),
  note: v.pipe(v.string(), help('What else is known.')),
});

export type TierCell = v.InferOutput<typeof tierRow>;
export type TierMove = v.InferOutput<typeof moveRow>;
export type ChildSoldiersListing = v.InferOutput<typeof childSoldiersRow>;
export type Placement = (typeof placements)[number];
export type TierStatus = (typeof tierStatuses)[number];
export type MoveFact = (typeof moveFacts)[number];
