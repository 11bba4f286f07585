/** What is said of a message to those who translate it. */
export interface Description {
  /** What it says. */
  says: string;
  /** Where it stands. */
  where: string;
  /** Characters it may take; none where the text may run on. */
  max?: number;
}

/**
 * `meta/descriptions.json`: a message by its key, a family by its beginning and `*`. A text alone is
 * what it says. A message has what its own line and the families it belongs to say, the longest name first.
 */
export type Descriptions = Record<string, string | Partial<Description>>;

/** Whether a name in the file is that of a family. */
const isFamily = (name: string): boolean => name.endsWith('*');

const covers = (name: string, key: string) =>
  isFamily(name) ? key.startsWith(name.slice(0, -1)) : name === key;

/** The description of a message; null where it is not said what it says and where it stands. */
export function describe(descriptions: Descriptions, key: string): Description | null {
  const lines = Object.keys(descriptions)
    .filter((name) => covers(name, key))
    // A message's own line has no star and is the longest.
    .sort((a, b) => b.length - a.length || Number(isFamily(a)) - Number(isFamily(b)))
    .map((name) => descriptions[name])
    .map((line) => (typeof line === 'string' ? { says: line } : line));
  const first = <F extends keyof Description>(field: F) =>
    lines.find((line) => line?.[field] !== undefined)?.[field] as Description[F] | undefined;
  const says = first('says');
  const where = first('where');
  return says && where ? { says, where, max: first('max') } : null;
}

/** The names in the file that belong to no message. */
export const idleDescriptions = (descriptions: Descriptions, keys: Iterable<string>): string[] => {
  const all = [...keys];
  return Object.keys(descriptions).filter((name) => !all.some((key) => covers(name, key)));
};
