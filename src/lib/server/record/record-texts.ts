import type { Content } from '#core/content.ts';
import { speakersOf, type Entry } from '#core/entry.ts';
import { proseText } from '#core/prose.ts';
import type { SpeakerFields } from '#core/schema/lists.ts';
import type { Office } from '#core/schema/office.ts';

/** What stands before the English text in the keys of names that many entries share. */
const shared = ['event', 'place', 'office', 'body', 'hotline'] as const;

export type SharedName = (typeof shared)[number];

/** The key of a text of one entry. */
export const entryKey = (id: string, field: 'title' | 'summary' | 'theme' | 'said'): string =>
  `${id}.${field}`;

/** The key of a name that many entries share: its English text says which one it is. */
export const sharedKey = (kind: SharedName, english: string): string => `${kind}.${english}`;

/** The key of a speaker's name: a body has one in every language, a person in languages of another script. */
export const speakerKey = ({ id, name, kind }: Pick<SpeakerFields, 'id' | 'name' | 'kind'>) =>
  kind === 'body' ? sharedKey('body', name) : `person.${id}`;

function* textsOf(entry: Entry): Generator<[key: string, english: string]> {
  yield [entryKey(entry.id, 'title'), entry.title];
  if (entry.type === 'report') yield [entryKey(entry.id, 'theme'), entry.theme];
  if (entry.type === 'statement' && entry.text.length)
    yield [entryKey(entry.id, 'summary'), proseText(entry.text)];
  const said = entry.type === 'statement' ? entry.said?.text : null;
  const did = entry.type === 'milestone' ? entry.said : said;
  if (did) yield [entryKey(entry.id, 'said'), did];
}

function* sharedOf(entry: Entry): Generator<[kind: SharedName, english: string]> {
  if (entry.type === 'statement') {
    if (entry.event) yield ['event', entry.event];
    if (entry.place) yield ['place', entry.place];
    if (entry.quote?.office) yield ['office', entry.quote.office];
  }
  if (entry.type === 'milestone') yield ['body', entry.body];
  for (const { office } of speakersOf(entry)) yield ['office', office];
}

/** What is said of where help is, as the content has it: whoever needs it may read no English. */
const helpOf = ({ hotlines }: Office): [kind: SharedName, english: string][] =>
  hotlines.flatMap(({ name, operator, note }) =>
    [name, operator, note].map((english): [SharedName, string] => ['hotline', english]),
  );

/**
 * Every text of the record that `src/locales/record/<code>.json` may hold, in English, by its key and in
 * the order of those files: the texts of each entry, what entries share, then names.
 */
export function recordTexts({ entries, office, speakers }: Content): Map<string, string> {
  const names = [...entries.flatMap((entry) => [...sharedOf(entry)]), ...helpOf(office)];
  return new Map([
    ...entries.flatMap((entry) => [...textsOf(entry)]),
    ...shared.flatMap((kind) =>
      names
        .filter(([one]) => one === kind)
        .map(([, english]): [string, string] => [sharedKey(kind, english), english]),
    ),
    ...speakers.flatMap(({ offices }) =>
      offices.map((office): [string, string] => [sharedKey('office', office), office]),
    ),
    ...speakers.map((speaker): [string, string] => [speakerKey(speaker), speaker.name]),
  ]);
}

/** Whether a text must be translated for a language to be complete: names in Latin letters need not be. */
export const isName = (key: string): boolean => key.startsWith('person.');
