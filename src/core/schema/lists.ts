import * as v from 'valibot';
import { count, day, help, slug, text, verifiedFrom } from './fields.ts';

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
  order: v.pipe(count, help('Where it stands on the page, from 1.')),
  question: v.pipe(text, help('The question as a reader would ask it.')),
  changed: v.pipe(day, help('The day this file was last changed.')),
});

/** A translation (`….es.md`) holds only what is translated; all else comes from the file beside it. */
export const translationSchema = v.strictObject({
  title: v.optional(v.pipe(text, help('The title in this language.'))),
  event: v.optional(v.pipe(text, help('The occasion in this language.'))),
  place: v.optional(v.pipe(text, help('The place in this language.'))),
  theme: v.optional(v.pipe(text, help('The theme of a report in this language.'))),
  said: v.optional(v.pipe(text, help('What was said, or what a law did, in this language.'))),
  question: v.optional(v.pipe(text, help('The question in this language.'))),
  pictureAlt: v.optional(v.pipe(text, help('What the picture shows, in this language.'))),
});

export type TopicFields = v.InferOutput<typeof topicsSchema>[number];
export type SpeakerFields = v.InferOutput<typeof speakersSchema>[number];
export type PillarFields = v.InferOutput<typeof pillarSchema>;
export type QuestionFields = v.InferOutput<typeof questionSchema>;
export type TranslationFields = v.InferOutput<typeof translationSchema>;
