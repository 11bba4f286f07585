import type { Entry } from '#core/entry.ts';
import type { SpeakerFields, TopicFields } from '#core/schema/lists.ts';
import type { Office } from '#core/schema/office.ts';
import type { Read } from './read-record.ts';
import type { Step } from './read-yaml.ts';

/** The checked records among which references are looked up; null for a list that has faults of its own. */
export interface Records {
  /** The ids of all entries, also of those with faults of their own. */
  ids: string[];
  entries: { entry: Entry; read: Read<unknown> }[];
  pillars: { written: { id: string }; read: Read<unknown> }[];
  topics: Read<TopicFields[]> | null;
  speakers: Read<SpeakerFields[]> | null;
  office: Read<Office> | null;
  /** The codes of all governments; null where their list has faults of its own. */
  countries: string[] | null;
}

/** Takes a fault at a path of a record. */
export type Report = (read: Read<unknown>, path: Step[], message: string, remedy: string) => void;
