import * as v from 'valibot';
import { countryCode } from './country-code.ts';
import { address, day, help, language, slug, text } from './fields.ts';

export const pillarIds = ['prevention', 'protection', 'prosecution', 'partnerships'] as const;
const linkRels = [
  'full-text',
  'more',
  'report',
  'pdf',
  'fact-sheets',
  'video',
  'translation',
] as const;

export const oneOf = <const T extends readonly string[]>(values: T) =>
  v.picklist(values, `is not one of: ${values.join(', ')}`);

export const links = v.pipe(
  v.array(
    v.strictObject({
      rel: v.pipe(
        oneOf(linkRels),
        help(
          'What the link leads to: full-text, more, report, pdf, fact-sheets, video or translation.',
        ),
      ),
      href: v.pipe(
        address,
        help('The address as published; old ones may be dead, the page adds an archived copy.'),
      ),
      official: v.pipe(
        v.boolean(),
        help('true for a government or intergovernmental address; others are shown as "copy".'),
      ),
      formed: v.optional(
        v.pipe(
          v.boolean(),
          help(
            "true where the address was made by the site's rule from a verified number and nobody has opened it.",
          ),
        ),
      ),
      language: v.optional(
        v.pipe(language, help('For a translation: the language of the official version.')),
      ),
    }),
  ),
  help('Links for reading, the best first.'),
);

/** Where everything is of everything, the pillars would divide nothing: three of four say no more than all. */
const dividing = 2;

export const pillars = v.pipe(
  v.array(v.pipe(oneOf(pillarIds), help('One of the four pillars.'))),
  v.check(
    (list) => list.length <= dividing || list.length === pillarIds.length,
    `names more than ${dividing} pillars and fewer than all ${pillarIds.length}\nKeep the one or two it is mostly about; name all where it is about them as such.`,
  ),
  help('The one or two pillars it is mostly about; all four only where it is about them as such.'),
);

/** A person or body and the office held then, as the source gives it. */
export const attribution = v.strictObject({
  id: v.pipe(slug, help('The id of a person or body in speakers.yaml.')),
  office: v.pipe(
    text,
    help('The office held at the time; it must be listed for that speaker in speakers.yaml.'),
  ),
});

export const related = v.optional(
  v.pipe(
    v.array(v.pipe(slug, help('The id of another entry.'))),
    help('Ids of entries that belong to this one.'),
  ),
  [],
);

/** What an entry is about, not where it was said: left out until it was read for countries. */
export const about = v.optional(
  v.pipe(
    v.array(v.pipe(countryCode, help('A code of countries.yaml, as THA.'))),
    help(
      'Codes from countries.yaml of the governments it is about; [] where it was read and is about none. npm run content:countries proposes them.',
    ),
  ),
);

export const changed = v.pipe(
  day,
  help('The day this file was last checked or changed; readers see it.'),
);

export type PillarId = (typeof pillarIds)[number];
export type LinkFields = v.InferOutput<typeof links>[number];
export type Attribution = v.InferOutput<typeof attribution>;
