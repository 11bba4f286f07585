import * as v from 'valibot';
import { day, dayOfYear, help, text, verifiedFrom, yearOrMonth } from './fields.ts';
import { about, changed, links, oneOf, pillars, related } from './shared.ts';

const milestoneKinds = [
  'law',
  'treaty',
  'executive-order',
  'resolution',
  'observance',
  'proclamation',
  'event',
] as const;

/** One Markdown file of `milestones/`; its text says what is not certain of its facts. */
export const milestoneSchema = v.strictObject({
  date: v.pipe(v.nullable(day), help('The day, YYYY-MM-DD; null where it was not verified.')),
  approxDate: v.optional(
    v.nullable(
      v.pipe(yearOrMonth, help('The year or month that stands in where the day is not known.')),
    ),
    null,
  ),
  observedMonth: v.optional(
    v.nullable(v.pipe(yearOrMonth, help('The month that is observed, YYYY-MM.'))),
    null,
  ),
  recurs: v.optional(
    v.nullable(v.pipe(dayOfYear, help('The day on which it comes back each year, MM-DD.'))),
    null,
  ),
  kind: v.pipe(oneOf(milestoneKinds), help('What kind of milestone it is.')),
  title: v.pipe(text, help('What happened, in one line.')),
  body: v.pipe(text, help('The body that made it: a parliament, an organization, an office.')),
  number: v.optional(
    v.nullable(v.pipe(text, help('The number of the law, order or resolution.'))),
    null,
  ),
  said: v.pipe(text, help('What it did, in two or three sentences of our own.')),
  pillars,
  countries: about,
  related,
  links: v.pipe(
    links,
    v.nonEmpty('names no page to read'),
    help('Links for reading, the official text first; a named source where there is none.'),
  ),
  verifiedFrom,
  changed,
});

export type MilestoneFields = v.InferOutput<typeof milestoneSchema>;
