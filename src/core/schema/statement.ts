import * as v from 'valibot';
import { address, day, help, language, slug, text, verifiedFrom, year } from './fields.ts';
import { about, attribution, changed, links, oneOf, pillars, related } from './shared.ts';

const statementKinds = [
  'remarks',
  'press-statement',
  'briefing',
  'testimony',
  'task-force-meeting',
  'proclamation',
  'op-ed',
  'fact-sheet',
  'interview',
] as const;

/** One Markdown file of `statements/`; its text is the summary. */
export const statementSchema = v.strictObject({
  date: v.pipe(day, help('The day it was said or published, YYYY-MM-DD.')),
  dateBasis: v.pipe(
    oneOf(['source', 'inferred', 'observance', 'posting'] as const),
    help(
      'source: printed there; inferred: from two pages or the address; observance: dated to the day it marks; posting: the day it was posted.',
    ),
  ),
  kind: v.pipe(oneOf(statementKinds), help('What kind of statement it is.')),
  title: v.pipe(text, help('The title as the source prints it.')),
  titleBasis: v.pipe(
    oneOf(['source', 'descriptive'] as const),
    help(
      'source: as printed; descriptive: written for this archive because the source shows none.',
    ),
  ),
  speakers: v.pipe(
    v.array(attribution),
    v.nonEmpty('names nobody'),
    help('Who spoke, the main speaker first.'),
  ),
  event: v.optional(
    v.nullable(v.pipe(text, help('The occasion. Leave it out where it was not verified.'))),
    null,
  ),
  place: v.optional(
    v.nullable(v.pipe(text, help('Where it was said. Leave it out where it was not verified.'))),
    null,
  ),
  language: v.pipe(language, help('The language it was said in.')),
  pillars,
  countries: about,
  topics: v.pipe(
    v.array(v.pipe(slug, help('An id from topics.yaml.'))),
    help('Ids from topics.yaml.'),
  ),
  reportYear: v.optional(
    v.pipe(year, help('The edition of the Trafficking in Persons Report it speaks of.')),
  ),
  number: v.optional(v.pipe(text, help('The number of a proclamation or determination.'))),
  related,
  quote: v.optional(
    v.pipe(
      v.strictObject({
        text: v.pipe(text, help('The words exactly as the source has them.')),
        speaker: v.pipe(slug, help('Whose words: an id among the speakers of this entry.')),
        language: v.pipe(language, help('The language of the words quoted.')),
        attribution: v.optional(
          v.pipe(text, help('How the source of the quote named the speaker.')),
        ),
        office: v.optional(
          v.pipe(
            text,
            help('The office the quote was published with, where it says more than the entry.'),
          ),
        ),
        occasion: v.optional(
          v.pipe(text, help('The heading under which the quote was published.')),
        ),
        yearFrom: v.optional(
          v.pipe(
            address,
            help('The page that gives the year, where the source of the quote gives only the day.'),
          ),
        ),
      }),
      help('Words quoted from it, only where the source of the words is known.'),
    ),
  ),
  said: v.optional(
    v.pipe(
      v.strictObject({
        text: v.pipe(
          text,
          help('What was said, in three to six sentences of our own; nothing is quoted.'),
        ),
        whole: v.pipe(
          v.boolean(),
          help('true where the whole text was read; false where only its opening could be.'),
        ),
      }),
      help('What was said, from the source that was read; leave it out where none could be.'),
    ),
  ),
  onHomePage2012: v.optional(
    v.pipe(v.boolean(), help("true for the features of the office's home page of 2012.")),
    false,
  ),
  links,
  verifiedFrom: v.pipe(verifiedFrom, v.nonEmpty('names no source')),
  changed,
});

export type StatementFields = v.InferOutput<typeof statementSchema>;
