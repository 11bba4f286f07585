/** A tier that some sources give. */
interface TierValue {
  tier: string;
  /** Ids of sources or of families of sources. */
  sources: string[];
}

/** What the note of a cell says besides the values that differ. */
export interface ReadNote {
  values: TierValue[];
  rest: string;
}

const value = /^(1|2|2WL|3|SC): ([a-z0-9-]+(?:\+[a-z0-9-]+)*)$/;

/**
 * Takes the values that differ out of a note, `2: kelley; 2WL: kelley-simmons; settled: …`. What
 * follows them, or the whole note where it names none, is left as it is.
 */
export function readNote(note: string): ReadNote {
  const parts = note.split('; ');
  const values: TierValue[] = [];
  for (const part of parts) {
    const [, tier, sources] = value.exec(part) ?? [];
    if (!tier || !sources) break;
    values.push({ tier, sources: sources.split('+') });
  }
  return { values, rest: parts.slice(values.length).join('; ') };
}

const absent = /^in none of: ([a-z0-9-]+(?:\+[a-z0-9-]+)*)$/;

/** The sources that have a whole list of an edition and do not name the government, where a note says so. */
export const absentFrom = (note: string): string[] => absent.exec(note)?.[1]?.split('+') ?? [];
