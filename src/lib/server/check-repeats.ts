import type { Report } from './checked-records.ts';
import type { Read } from './read-record.ts';

/** The lists of an entry in which nothing may stand twice, and what an item of theirs is told apart by. */
const lists: Record<string, string | null> = {
  speakers: 'id',
  presentedBy: 'id',
  links: 'href',
  pillars: null,
  topics: null,
  related: null,
  countries: null,
  verifiedFrom: null,
  offices: null,
};

/** Reports what stands twice in a list of a record. */
export function checkRepeats(read: Read<unknown>, report: Report): void {
  const records = Array.isArray(read.value)
    ? read.value.map((record: unknown, index) => ({ record, start: [index] }))
    : [{ record: read.value, start: [] }];
  for (const { record, start } of records)
    for (const [name, key] of Object.entries(lists)) {
      const list = (record as Record<string, unknown>)[name];
      if (!Array.isArray(list)) continue;
      const seen = new Set<unknown>();
      list.forEach((item: unknown, index) => {
        const mark = key ? (item as Record<string, unknown>)[key] : item;
        if (seen.has(mark))
          report(
            read,
            [...start, name, index, ...(key ? [key] : [])],
            `\`${String(mark)}\` stands twice in \`${name}\``,
            'Remove one of the two.',
          );
        seen.add(mark);
      });
    }
}
