import type { TierRecord } from './countries.ts';
import type { Entry, Written } from './entry.ts';
import type { PillarFields, QuestionFields, SpeakerFields, TopicFields } from './schema/lists.ts';
import type { Office } from './schema/office.ts';
import type { PillarId } from './schema/shared.ts';

type Pillar = Written & PillarFields & { id: PillarId };
type Question = Written & QuestionFields;
type Speaker = SpeakerFields;
type Topic = TopicFields;

/** Everything the archive holds, as checked. */
export interface Content {
  /** Oldest first. */
  entries: Entry[];
  pillars: Pillar[];
  /** In the order of the page. */
  questions: Question[];
  /** What the tiers mean, in the order of their page. */
  aboutTiers: Question[];
  speakers: Speaker[];
  topics: Topic[];
  office: Office;
  tiers: TierRecord;
}
