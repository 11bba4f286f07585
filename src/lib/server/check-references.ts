import { countriesOf, speakersOf, topicsOf, type Entry } from '#core/entry.ts';
import type { Problem } from '#core/problem.ts';
import { closest } from '#core/closest.ts';
import type { SpeakerFields, TopicFields } from '#core/schema/lists.ts';
import { pillarIds } from '#core/schema/shared.ts';
import { checkAgreement } from './check-agreement.ts';
import { checkEntryNames } from './check-entry-names.ts';
import { checkNamesOfLists } from './check-names-of-lists.ts';
import { checkRepeats } from './check-repeats.ts';
import type { Records, Report } from './checked-records.ts';
import type { Surroundings } from './content-surroundings.ts';
import type { Read } from './read-record.ts';

/** Adds a problem for every reference that leads nowhere and every id that stands twice. */
export function checkReferences(
  records: Records,
  surroundings: Surroundings,
  problems: Problem[],
): void {
  const report: Report = (read, path, message, remedy) =>
    problems.push({ file: read.file, ...read.located.locate(path), message, remedy });

  checkUnique(records.topics, report);
  checkUnique(records.speakers, report);
  checkEntryNames(records, report);
  checkNamesOfLists(records, surroundings, report);
  for (const list of [records.speakers, ...records.entries.map(({ read }) => read)])
    if (list) checkRepeats(list, report);
  for (const { entry, read } of records.entries) {
    checkSpeakers(entry, read, records.speakers?.value, report);
    checkTopics(entry, read, records.topics?.value, report);
    checkCountries(entry, read, records.countries, report);
    checkRelated(entry, read, records.ids, report);
    checkAgreement(entry, read, report);
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

function checkCountries(entry: Entry, read: Read<unknown>, known: string[] | null, report: Report) {
  countriesOf(entry).forEach((code, index) => {
    if (known && !known.includes(code))
      report(
        read,
        ['countries', index],
        `\`${code}\` is not a government`,
        unknown(code, known, 'countries.yaml'),
      );
  });
}

function checkRelated(entry: Entry, read: Read<unknown>, ids: string[], report: Report) {
  entry.related.forEach((id, index) => {
    if (id === entry.id)
      report(read, ['related', index], 'is related to itself', 'Remove the line.');
    else if (!ids.includes(id))
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

function checkOffice(
  { office, speakers, topics, entries, ids: entryIds }: Records,
  report: Report,
) {
  if (!office || !speakers) return;
  const ids = speakers.value.map((speaker) => speaker.id);
  for (const list of ['leaders', 'secretaries'] as const)
    office.value[list].forEach(({ id }, index) => {
      if (!ids.includes(id))
        report(
          office,
          [list, index, 'id'],
          `\`${id}\` is not a speaker`,
          unknown(id, ids, 'speakers.yaml'),
        );
    });
  const topicIds = topics?.value.map(({ id }) => id);
  office.value.formsOfTrafficking.forEach(({ topic }, index) => {
    if (topicIds && !topicIds.includes(topic))
      report(
        office,
        ['formsOfTrafficking', index, 'topic'],
        `\`${topic}\` is not a topic`,
        unknown(topic, topicIds, 'topics.yaml'),
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
