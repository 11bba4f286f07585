import * as v from 'valibot';
import { countryCode } from './country-code.ts';
import { address, help, slug, text, year } from './fields.ts';
import { oneOf } from './shared.ts';

/** The Department of State's bureaus; a region's name is the message `region.<id>`. */
export const regionIds = ['AF', 'EAP', 'EUR', 'NEA', 'SCA', 'WHA'] as const;

/** The id of a source, as tier-sources.yaml has it. */
export const sourceId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not the id of a source'),
);

/** countries.yaml: every government that an edition has placed. */
export const countriesSchema = v.array(
  v.strictObject({
    id: v.pipe(slug, help('Used in addresses; never change it.')),
    code: v.pipe(
      countryCode,
      help('The code by which tiers.csv names it: ISO 3166-1, three letters.'),
    ),
    short: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^[A-Z]{2}$/, 'is not a code of two capital letters'),
        help(
          'The code of two letters by which CLDR names it in every language; none where it is no more.',
        ),
      ),
    ),
    name: v.pipe(text, help('The name as the reports print it.')),
    otherNames: v.optional(
      v.pipe(
        v.array(v.pipe(text, help('Another name.'))),
        help('Other names by which sources and readers know it.'),
      ),
      [],
    ),
    adjectives: v.optional(
      v.pipe(
        v.array(v.pipe(text, help('A word such as "Thai".'))),
        help('The words for what is of it, by which entries are proposed and readers search.'),
      ),
      [],
    ),
    onMap: v.optional(
      v.pipe(
        v.array(v.pipe(text, help('A name that the atlas has.'))),
        help(
          'What the atlas (npm: world-atlas) calls its parts, where that is no name of it here.',
        ),
      ),
      [],
    ),
    region: v.optional(
      v.pipe(
        oneOf(regionIds),
        help('The bureau that has the post there; left out where none was read.'),
      ),
    ),
    regionFrom: v.optional(
      v.pipe(v.array(sourceId), help('Where the region was read: ids from tier-sources.yaml.')),
      [],
    ),
    firstEdition: v.optional(
      v.pipe(
        year,
        help('The first edition that could place it, where that is not the first of all.'),
      ),
    ),
    lastEdition: v.optional(
      v.pipe(year, help('The last edition that could place it, where it is no more.')),
    ),
  }),
);

/** tier-sources.yaml: where the tiers were read. */
export const tierSourcesSchema = v.array(
  v.strictObject({
    id: v.pipe(sourceId, help('Stands in the tables; never change it.')),
    name: v.pipe(text, help('What the reader is told the source is.')),
    family: v.optional(
      v.pipe(
        slug,
        help('The publication of which this and others are copies: they count as one source.'),
      ),
    ),
    addresses: v.pipe(
      v.array(address),
      help('Its addresses; none for the rule that derives a tier.'),
    ),
    kind: v.pipe(
      oneOf(['official', 'counted', 'dataset', 'press', 'derived'] as const),
      help('official, counted (a copy of the printed list), dataset, press or derived.'),
    ),
    covers: v.pipe(text, help('What of the record it gives.')),
    reliability: v.pipe(text, help('How far it can be relied on, in words.')),
    note: v.optional(v.pipe(text, help('What is known of its slips and of what it is a copy.'))),
  }),
);

export type Country = v.InferOutput<typeof countriesSchema>[number];
export type TierSource = v.InferOutput<typeof tierSourcesSchema>[number];
export type RegionId = (typeof regionIds)[number];
