import * as v from 'valibot';
import { count, day, help, text, verifiedFrom, year } from './fields.ts';
import { attribution, changed, links, oneOf, related } from './shared.ts';

const figure = v.nullable(count);

/** One Markdown file of `reports/`, named by its year; its text says what is not known of the figures. */
export const reportSchema = v.strictObject({
  edition: v.pipe(count, help('1 for the report of 2001.')),
  releaseDate: v.pipe(day, help('The day it was released, YYYY-MM-DD.')),
  title: v.pipe(text, help('The title as printed.')),
  presentedBy: v.pipe(v.array(attribution), help('Who presented it.')),
  theme: v.pipe(text, help('What its introduction dwells on, in our own words.')),
  countriesAndTerritories: v.pipe(
    figure,
    help('How many countries and territories it covers; null where not verified.'),
  ),
  tiers: v.pipe(
    v.nullable(
      v.strictObject({
        tier1: v.pipe(figure, help('Placements on Tier 1.')),
        tier2: v.pipe(figure, help('Placements on Tier 2.')),
        tier2WatchList: v.pipe(
          figure,
          help('Placements on the Tier 2 Watch List, which began in 2004.'),
        ),
        tier3: v.pipe(figure, help('Placements on Tier 3.')),
        special: v.pipe(figure, help('Special cases.')),
        basis: v.pipe(
          oneOf(['official', 'counted', 'reported', 'dataset'] as const),
          help(
            'official; counted: from the printed list; reported: quoted elsewhere; dataset: an academic data set.',
          ),
        ),
      }),
    ),
    help('How many were placed on each tier; null where not verified.'),
  ),
  tier3AsReported: v.pipe(
    figure,
    help('The Tier 3 total as other pages recall it; it may differ from the count above.'),
  ),
  globalLawEnforcement: v.pipe(
    v.nullable(
      v.strictObject({
        dataYear: v.pipe(year, help('The year the figures are about.')),
        prosecutions: v.pipe(figure, help('Prosecutions in the world.')),
        convictions: v.pipe(figure, help('Convictions in the world.')),
        victimsIdentified: v.pipe(figure, help('Victims identified in the world.')),
        newLegislation: v.pipe(figure, help('New or amended laws.')),
        firstPrintedIn: v.pipe(
          v.nullable(year),
          help(
            'The earliest edition in which the figures were seen; null where they were seen only as restated later.',
          ),
        ),
        restated: v.pipe(
          v.nullable(
            v.array(
              v.strictObject({
                edition: v.pipe(year, help('The edition that corrects the figures.')),
                prosecutions: v.pipe(figure, help('Prosecutions as corrected.')),
                convictions: v.pipe(figure, help('Convictions as corrected.')),
                victimsIdentified: v.pipe(figure, help('Victims identified as corrected.')),
                newLegislation: v.pipe(figure, help('New or amended laws as corrected.')),
              }),
            ),
          ),
          help('Later corrections; null where none was seen.'),
        ),
        fromDataset: v.optional(
          v.pipe(
            v.array(
              oneOf([
                'prosecutions',
                'convictions',
                'victimsIdentified',
                'newLegislation',
              ] as const),
            ),
            help('The figures that are those of a research data set, not read in an edition.'),
          ),
          [],
        ),
        note: v.optional(
          v.pipe(text, help('Where these figures come from and what they leave out.')),
        ),
      }),
    ),
    help('The law-enforcement figures first printed for this edition; null where not verified.'),
  ),
  related,
  links,
  verifiedFrom,
  changed,
});

export type ReportFields = v.InferOutput<typeof reportSchema>;
