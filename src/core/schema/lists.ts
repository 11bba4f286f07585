import * as v from 'valibot';
import { day, help, slug, text, verifiedFrom, yearOrMonth, address, language } from './fields.ts';

const topicGroups = [
  'report-and-law',
  'days-and-meetings',
  'forms',
  'people',
  'business',
  'response',
  'places',
  'context',
] as const;

/** topics.yaml: the controlled list. A topic's name is the message `topic.<id>`, so that it can be translated. */
export const topicsSchema = v.array(
  v.strictObject({
    id: v.pipe(slug, help('Used in addresses and in the topics of entries; never change it.')),
    group: v.pipe(
      v.picklist(topicGroups, `is not one of: ${topicGroups.join(', ')}`),
      help('The group under which it stands on the topics page.'),
    ),
  }),
);

/** speakers.yaml: each person or body once, with the offices held over time. */
export const speakersSchema = v.array(
  v.strictObject({
    id: v.pipe(slug, help('Used in addresses and in the speakers of entries; never change it.')),
    name: v.pipe(text, help('The name as the archive shows it.')),
    kind: v.pipe(
      v.picklist(['person', 'body'], 'is not one of: person, body'),
      help('person, or body for an office, committee or delegation.'),
    ),
    offices: v.pipe(
      v.array(v.pipe(text, help('An office or role.'))),
      v.nonEmpty('lists no office'),
      help('Every office the person holds in the entries, the latest first.'),
    ),
  }),
);

export const pillarSchema = v.strictObject({
  pictureAlt: v.pipe(text, help('What the picture shows, for readers who do not see it.')),
  verifiedFrom,
  changed: v.pipe(day, help('The day this file was last changed.')),
});

export const questionSchema = v.strictObject({
  order: v.pipe(v.number(), help('Where it stands on the page, from 1.')),
  question: v.pipe(text, help('The question as a reader would ask it.')),
  changed: v.pipe(day, help('The day this file was last changed.')),
});

/** A translation (`….es.md`) holds only what is translated; all else comes from the file beside it. */
export const translationSchema = v.strictObject({
  title: v.optional(v.pipe(text, help('The title in this language.'))),
  event: v.optional(v.pipe(text, help('The occasion in this language.'))),
  place: v.optional(v.pipe(text, help('The place in this language.'))),
  theme: v.optional(v.pipe(text, help('The theme of a report in this language.'))),
  question: v.optional(v.pipe(text, help('The question in this language.'))),
  pictureAlt: v.optional(v.pipe(text, help('What the picture shows, in this language.'))),
});

const maybeDay = v.nullable(day);
const maybeApprox = v.nullable(yearOrMonth);
const maybeText = v.nullable(text);

/** office.yaml: the office whose record this archive keeps. */
export const officeSchema = v.strictObject({
  name: v.pipe(text, help('Its full name.')),
  abbreviations: v.pipe(v.array(text), help('Its short names.')),
  parent: v.strictObject({ department: text, reportsTo: text, asOf: text, verifiedFrom }),
  parentNote: v.strictObject({ text, verifiedFrom }),
  established: v.strictObject({ date: maybeDay, approxDate: maybeApprox, verifiedFrom }),
  statutoryBasis: v.strictObject({ title: text, citation: text, milestone: slug, verifiedFrom }),
  homepages: v.array(v.strictObject({ href: address, era: text })),
  leaders: v.array(
    v.strictObject({
      id: v.pipe(slug, help('The id of the person in speakers.yaml.')),
      title: v.pipe(text, help('The title held.')),
      start: v.pipe(maybeDay, help('First day; null where not verified.')),
      end: v.pipe(maybeDay, help('Last day; null where not verified.')),
      approxStart: v.pipe(maybeApprox, help('Year or month of the start.')),
      approxEnd: v.pipe(maybeApprox, help('Year or month of the end.')),
      attested: v.pipe(
        v.array(day),
        help('Days on which the person is known to have held the post.'),
      ),
      note: v.pipe(maybeText, help('What the reader should know of these dates.')),
      verifiedFrom,
    }),
  ),
  vacancy: v.strictObject({ asOf: day, note: text, verifiedFrom }),
  formsOfTrafficking: v.pipe(
    v.array(slug),
    help('Ids of the forms; their names are the messages `form.<id>`.'),
  ),
  formsVerifiedFrom: verifiedFrom,
  channels: v.array(
    v.strictObject({
      id: slug,
      label: text,
      href: v.nullable(
        v.union([
          address,
          v.pipe(v.string(), v.regex(/^mailto:[^\s@]+@[^\s@]+$/, 'is not a mail address')),
        ]),
      ),
      handle: maybeText,
      onHomePage2012: v.boolean(),
      note: maybeText,
      verifiedFrom,
    }),
  ),
  hotlines: v.array(
    v.strictObject({
      country: v.pipe(v.string(), v.length(2, 'is not a country code of two letters')),
      name: text,
      phone: text,
      phoneHref: v.pipe(v.string(), v.regex(/^tel:\+\d+$/, 'is not a tel: address')),
      sms: text,
      relay: text,
      url: address,
      chat: address,
      hours: text,
      emergency: text,
      operator: text,
      note: text,
      verifiedFrom,
    }),
  ),
  banner: v.strictObject({
    text: v.pipe(text, help('The banner quote of the home page of 2012, exactly.')),
    speaker: slug,
    office: text,
    attribution: text,
    language,
    note: v.pipe(text, help('What is not known of it.')),
    verifiedFrom,
  }),
  quotesNote: text,
});

export type TopicFields = v.InferOutput<typeof topicsSchema>[number];
export type SpeakerFields = v.InferOutput<typeof speakersSchema>[number];
export type PillarFields = v.InferOutput<typeof pillarSchema>;
export type QuestionFields = v.InferOutput<typeof questionSchema>;
export type TranslationFields = v.InferOutput<typeof translationSchema>;
export type Office = v.InferOutput<typeof officeSchema>;
