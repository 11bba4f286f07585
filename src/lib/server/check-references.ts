import { entryFolder, speakersOf, topicsOf, type Entry } from '#core/entry.ts';
import { folderOf } from '#core/widget-address.ts';
import type { Problem } from '#core/problem.ts';
import { closest } from '#core/closest.ts';
import type { SpeakerFields, TopicFields } from '#core/schema/lists.ts';
import type { Office } from '#core/schema/office.ts';
import { pillarIds } from '#core/schema/shared.ts';
import type { Step } from './read-yaml.ts';
import type { Read } from './read-record.ts';

/** The checked records among which references are looked up; null for a list that has faults of its own. */
export interface Records {
  /** The ids of all entries, also of those with faults of their own. */
  ids: string[];
  entries: { entry: Entry; read: Read<unknown> }[];
  pillars: { written: { id: string }; read: Read<unknown> }[];
  topics: Read<TopicFields[]> | null;
  speakers: Read<SpeakerFields[]> | null;
  office: Read<Office> | null;
}

type Report = (read: Read<unknown>, path: Step[], message: string, remedy: string) => void;

/** Adds a problem for every reference that leads nowhere and every id that stands twice. */
export function checkReferences(records: Records, problems: Problem[]): void {
  const report: Report = (read, path, message, remedy) =>
    problems.push({ file: read.file, ...read.located.locate(path), message, remedy });

  checkUnique(records.topics, report);
  checkUnique(records.speakers, report);
  checkEntryIds(records, report);
  for (const { entry, read } of records.entries) {
    checkSpeakers(entry, read, records.speakers?.value, report);
    checkTopics(entry, read, records.topics?.value, report);
    checkRelated(entry, read, records.ids, report);
  }
  checkOffice(records, report);
  for (const { written, read } of records.pillars)
    if (!(pillarIds as readonly string[]).includes(written.id))
      report(
        read,
        [],
        `\`${written.id}\` is not a pillar`,
        `Name the file after one of: ${pillarIds.join(', ')}.`,
      );
}

const unknown = (id: string, known: string[], list: string) => {
  const near = closest(id, known);
  return near
    ? `Did you mean \`${near}\`? Otherwise add it to ${list} first.`
    : `Add it to ${list} first.`;
};

function checkUnique(list: Read<{ id: string }[]> | null, report: Report) {
  const seen = new Set<string>();
  list?.value.forEach(({ id }, index) => {
    if (seen.has(id))
      report(
        list,
        [index, 'id'],
        `the id \`${id}\` stands twice`,
        'Keep one of the two, or give this one an id of its own.',
      );
    seen.add(id);
  });
}

function checkEntryIds({ entries }: Records, report: Report) {
  const files = new Map<string, string>();
  for (const { entry, read } of entries) {
    const other = files.get(entry.id);
    if (other)
      report(
        read,
        [],
        `the id \`${entry.id}\` is also that of ${other}`,
        'Rename one of the two files: an id stands for one entry.',
      );
    files.set(entry.id, read.file);
    if (entry.type === 'report' && !/^\d{4}$/.test(entry.id))
      report(
        read,
        [],
        'is not named by its year',
        'Name it <year>.md: the report of 2012 is 2012.md.',
      );
    // An entry's address is made of its id alone where only that is known: see `folderOf`.
    else if (entry.type !== 'report' && folderOf(entry.id) !== entryFolder(entry))
      report(
        read,
        [],
        entry.type === 'statement'
          ? 'is not named by its date first'
          : 'begins with a year, as the names of statements do',
        entry.type === 'statement'
          ? 'Name it <date>-<name>.md, as in 2012-09-25-clinton-global-initiative.md.'
          : 'Put the year last, as in tvpa-2000.md.',
      );
    if (entry.type === 'milestone' && !entry.date)
      report(
        read,
        ['date'],
        '`date` is null and there is no `approxDate`',
        'Give the day, or the year or month as `approxDate`.',
      );
  }
}

function checkSpeakers(
  entry: Entry,
  read: Read<unknown>,
  speakers: SpeakerFields[] | undefined,
  report: Report,
) {
  if (!speakers) return;
  const field = entry.type === 'report' ? 'presentedBy' : 'speakers';
  speakersOf(entry).forEach(({ id, office }, index) => {
    const speaker = speakers.find((known) => known.id === id);
    if (!speaker)
      report(
        read,
        [field, index, 'id'],
        `\`${id}\` is not a speaker`,
        unknown(
          id,
          speakers.map((s) => s.id),
          'speakers.yaml',
        ),
      );
    else if (!speaker.offices.includes(office))
      report(
        read,
        [field, index, 'office'],
        `"${office}" is not an office of ${speaker.name}`,
        unknown(office, speaker.offices, `the offices of \`${id}\` in speakers.yaml`),
      );
  });
  if (
    entry.type === 'statement' &&
    entry.quote &&
    // An unknown speaker was reported above: the quote is then right or wrong with it.
    entry.speakers.every(({ id }) => speakers.some((known) => known.id === id)) &&
    !entry.speakers.some((s) => s.id === entry.quote?.speaker)
  )
    report(
      read,
      ['quote', 'speaker'],
      `\`${entry.quote.speaker}\` is not a speaker of this entry`,
      'Name one of the speakers above, or add this one to them.',
    );
}

function checkTopics(
  entry: Entry,
  read: Read<unknown>,
  topics: TopicFields[] | undefined,
  report: Report,
) {
  topicsOf(entry).forEach((id, index) => {
    if (topics && !topics.some((topic) => topic.id === id))
      report(
        read,
        ['topics', index],
        `\`${id}\` is not a topic`,
        unknown(
          id,
          topics.map((t) => t.id),
          'topics.yaml',
        ),
      );
  });
}

function checkRelated(entry: Entry, read: Read<unknown>, ids: string[], report: Report) {
  entry.related.forEach((id, index) => {
    if (!ids.includes(id))
      report(
        read,
        ['related', index],
        `\`${id}\` is not an entry`,
        unknown(id, ids, 'the content'),
      );
  });
  if (entry.type === 'statement' && entry.reportYear && !ids.includes(String(entry.reportYear)))
    report(
      read,
      ['reportYear'],
      `there is no report of ${entry.reportYear}`,
      'Add the report first, or correct the year.',
    );
}

function checkOffice({ office, speakers, entries, ids: entryIds }: Records, report: Report) {
  if (!office || !speakers) return;
  const ids = speakers.value.map((speaker) => speaker.id);
  office.value.leaders.forEach(({ id }, index) => {
    if (!ids.includes(id))
      report(
        office,
        ['leaders', index, 'id'],
        `\`${id}\` is not a speaker`,
        unknown(id, ids, 'speakers.yaml'),
      );
  });
  const { milestone } = office.value.statutoryBasis;
  if (!entryIds.includes(milestone))
    report(
      office,
      ['statutoryBasis', 'milestone'],
      `\`${milestone}\` is not an entry`,
      'Name a milestone of the archive.',
    );
  if (!ids.includes(office.value.banner.speaker))
    report(
      office,
      ['banner', 'speaker'],
      `\`${office.value.banner.speaker}\` is not a speaker`,
      unknown(office.value.banner.speaker, ids, 'speakers.yaml'),
    );
  office.value.quotes.forEach(({ entry: id }, index) => {
    const at = ['quotes', index, 'entry'];
    const found = entries.find(({ entry }) => entry.id === id)?.entry;
    if (id && !entryIds.includes(id))
      report(office, at, `\`${id}\` is not an entry`, unknown(id, entryIds, 'the content'));
    // An entry that has faults of its own is not among the entries.
    else if (found && !(found.type === 'statement' && found.quote))
      report(
        office,
        at,
        `\`${id}\` holds no quote`,
        'Name the statement that holds it, or add `quote` to that one.',
      );
  });
}
