import { describe, expect, it } from 'vitest';
import type { Entry } from '#core/entry.ts';
import type { Problem } from '#core/problem.ts';
import type { SpeakerFields, TopicFields } from '#core/schema/lists.ts';
import type { Office } from '#core/schema/office.ts';
import { checkReferences } from './check-references.ts';
import type { Records } from './checked-records.ts';
import type { Read } from './read-record.ts';
import { readYaml } from './read-yaml.ts';

const read = <T>(file: string, source: string): Read<T> => {
  const located = readYaml(source);
  return { file, value: located.data as T, text: [], nodes: [], located };
};

/** An entry of so many fields as references are made of; its places come from the YAML it is written in. */
const entry = (type: Entry['type'], id: string, source: string) => {
  const record = read<object>(`${type}s/${id}.md`, source);
  const dated = { date: '2012-06-19', releaseDate: '2012-06-19', year: 2012, edition: 12 };
  const written = {
    title: 'A title',
    ...dated,
    type,
    id,
    pillars: [],
    topics: [],
    speakers: [],
    presentedBy: [],
    related: [],
    links: [],
  };
  return { entry: { ...written, ...record.value } as unknown as Entry, read: record };
};

const statement = (source: string) => entry('statement', '2012-06-19-a', source);

const sound: Records = {
  countries: ['THA', 'MMR'],
  ids: ['2012', 'tvpa-2000', '2012-06-19-a'],
  entries: [],
  pillars: [],
  topics: read<TopicFields[]>(
    'topics.yaml',
    '- id: supply-chains\n  group: business\n- id: children\n  group: people\n',
  ),
  speakers: read<SpeakerFields[]>(
    'speakers.yaml',
    '- id: ann-lee\n  name: Ann Lee\n  kind: person\n  offices:\n    - Judge\n- id: bo-li\n  name: Bo Li\n  kind: person\n  offices:\n    - Mayor\n',
  ),
  office: read<Office>(
    'office.yaml',
    'leaders:\n  - id: ann-lee\nsecretaries:\n  - id: bo-li\nstatutoryBasis:\n  milestone: tvpa-2000\nbanner:\n  speaker: bo-li\nquotes:\n  - entry: null\nformsOfTrafficking:\n  - id: forced-labor\n    topic: children\nchannels: []\n',
  ),
};

const surroundings = {
  today: '2026-11-29',
  languages: ['en', 'es'],
  messages: new Set([
    ...['topic.supply-chains', 'topic.children', 'topic.forms'],
    ...['form.forced-labor', 'formMeans.forced-labor'],
  ]),
};

function check(records: Partial<Records>): string[] {
  const problems: Problem[] = [];
  checkReferences({ ...sound, ...records }, surroundings, problems);
  return problems.map((p) => `${p.file}:${p.line}:${p.column} ${p.message} → ${p.remedy}`);
}

it('sound records have no problem', () => {
  const speakers = 'speakers:\n  - id: ann-lee\n    office: Judge\n';
  const entries = [
    statement(
      `${speakers}topics:\n  - children\nrelated:\n  - tvpa-2000\nreportYear: 2012\nquote:\n  speaker: ann-lee\n`,
    ),
    entry('report', '2012', 'presentedBy:\n  - id: bo-li\n    office: Mayor\n'),
    entry('milestone', 'tvpa-2000', 'date: 2000-10-28\n'),
  ];
  const pillars = [{ written: { id: 'protection' }, read: read<unknown>('x', '') }];
  expect(check({ entries, pillars })).toEqual([]);
});

describe('an entry', () => {
  it('names an unknown topic: the near one is offered, else the list to add it to', () => {
    expect(check({ entries: [statement('topics:\n  - children\n  - childrens\n')] })).toEqual([
      'statements/2012-06-19-a.md:3:5 `childrens` is not a topic → Did you mean `children`? Otherwise add it to topics.yaml first.',
    ]);
    expect(check({ entries: [statement('topics: [zebra]\n')] })).toEqual([
      'statements/2012-06-19-a.md:1:10 `zebra` is not a topic → Add it to topics.yaml first.',
    ]);
  });

  it('names an unknown government: the near one is offered', () =>
    expect(check({ entries: [statement('countries: [THA, MMA]\n')] })).toEqual([
      'statements/2012-06-19-a.md:1:18 `MMA` is not a government → Did you mean `MMR`? Otherwise add it to countries.yaml first.',
    ]));

  it('names who presented a report by the field the report has for it', () => {
    const report = entry('report', '2012', 'presentedBy:\n  - id: ann-li\n    office: Judge\n');
    expect(check({ entries: [report] })[0]).toMatch(
      /^reports\/2012\.md:2:9 `ann-li` is not a speaker/,
    );
    const office = entry('report', '2012', 'presentedBy:\n  - id: ann-lee\n    office: Mayor\n');
    expect(check({ entries: [office] })[0]).toMatch(
      /^reports\/2012\.md:3:13 "Mayor" is not an office of Ann Lee → .*`ann-lee` in speakers\.yaml/,
    );
  });

  it('quotes somebody who is not among its speakers', () => {
    const source =
      'speakers:\n  - id: ann-lee\n    office: Judge\nquote:\n  text: x\n  speaker: bo-li\n';
    expect(check({ entries: [statement(source)] })).toEqual([
      'statements/2012-06-19-a.md:6:12 `bo-li` is not a speaker of this entry → Name one of the speakers above, or add this one to them.',
    ]);
  });

  it('has an unknown speaker: that is one fault, not a second one for the quote', () => {
    const source = 'speakers:\n  - id: bo-ly\n    office: Mayor\nquote:\n  speaker: bo-li\n';
    expect(check({ entries: [statement(source)] })).toHaveLength(1);
  });

  it('is related to nothing, or speaks of a report that is not there', () => {
    expect(check({ entries: [statement('related: [tvpa-2001]\nreportYear: 2013\n')] })).toEqual([
      'statements/2012-06-19-a.md:1:11 `tvpa-2001` is not an entry → Did you mean `tvpa-2000`? Otherwise add it to the content first.',
      'statements/2012-06-19-a.md:2:13 there is no report of 2013 → Add the report first, or correct the year.',
    ]);
  });

  it('shares its id with one of another folder', () => {
    const entries = [entry('report', '2012', 'a: 1\n'), entry('milestone', '2012', 'date: 2000\n')];
    expect(check({ entries })[0]).toBe(
      'milestones/2012.md:1:1 the id `2012` is also that of reports/2012.md → Rename one of the two files: an id stands for one entry.',
    );
  });

  it('has a name from which its folder cannot be told', () => {
    const entries = [
      entry('statement', 'clinton-2012', 'a: 1\n'),
      entry('milestone', '2000-tvpa', 'date: 2000\n'),
    ];
    expect(check({ entries })).toEqual([
      'statements/clinton-2012.md:1:1 is not named by its date first → Name it <date>-<name>.md, as in 2012-09-25-clinton-global-initiative.md.',
      'milestones/2000-tvpa.md:1:1 begins with a year, as the names of statements do → Put the year last, as in tvpa-2000.md.',
    ]);
  });

  it('is a report that is not named by its year', () => {
    expect(check({ entries: [entry('report', 'report-2012', 'a: 1\n')] })[0]).toMatch(
      /^reports\/report-2012\.md:1:1 is not named by its year/,
    );
  });

  it('is a milestone without any date', () => {
    expect(check({ entries: [entry('milestone', 'x', 'kind: law\ndate: null\n')] })[0]).toMatch(
      /^milestones\/x\.md:2:7 `date` is null and there is no `approxDate`/,
    );
  });
});

describe('a list', () => {
  it('holds an id twice: the second is the fault', () => {
    const topics = read<TopicFields[]>(
      'topics.yaml',
      '- id: children\n- id: forms\n- id: children\n',
    );
    expect(check({ topics })).toEqual([
      'topics.yaml:3:7 the id `children` stands twice → Keep one of the two, or give this one an id of its own.',
    ]);
  });

  it('with faults of its own is not held against the entries that refer to it', () => {
    const entries = [statement('speakers:\n  - id: nobody\n    office: None\ntopics: [nothing]\n')];
    expect(check({ entries, topics: null, speakers: null })).toEqual([]);
  });
});

it('the office refers to speakers and to a milestone, each fault at its place', () => {
  const office = read<Office>(
    'office.yaml',
    'leaders:\n  - id: ann-lee\n  - id: ann-le\nstatutoryBasis:\n  milestone: tvpa\nbanner:\n  speaker: zed\nquotes:\n  - entry: 2012-06-19-b\n  - entry: tvpa-2000\n  - entry: 2012-06-19-a\nsecretaries:\n  - id: bo-lo\nformsOfTrafficking:\n  - id: forced-labor\n    topic: childre\nchannels: []\n',
  );
  const source = 'speakers:\n  - id: bo-li\n    office: Mayor\nquote:\n  speaker: bo-li\n';
  const entries = [entry('milestone', 'tvpa-2000', 'date: 2000-10-28\n'), statement(source)];
  expect(check({ office, entries })).toEqual([
    'office.yaml:3:9 `ann-le` is not a speaker → Did you mean `ann-lee`? Otherwise add it to speakers.yaml first.',
    'office.yaml:13:9 `bo-lo` is not a speaker → Did you mean `bo-li`? Otherwise add it to speakers.yaml first.',
    'office.yaml:16:12 `childre` is not a topic → Did you mean `children`? Otherwise add it to topics.yaml first.',
    'office.yaml:5:14 `tvpa` is not an entry → Name a milestone of the archive.',
    'office.yaml:7:12 `zed` is not a speaker → Add it to speakers.yaml first.',
    'office.yaml:9:12 `2012-06-19-b` is not an entry → Did you mean `2012-06-19-a`? Otherwise add it to the content first.',
    'office.yaml:10:12 `tvpa-2000` holds no quote → Name the statement that holds it, or add `quote` to that one.',
  ]);
});

it('a pillar file is named after a pillar', () => {
  const pillars = [
    { written: { id: 'protektion' }, read: read<unknown>('pillars/protektion.md', 'a: 1\n') },
  ];
  expect(check({ pillars })).toEqual([
    'pillars/protektion.md:1:1 `protektion` is not a pillar → Name the file after one of: prevention, protection, prosecution, partnerships.',
  ]);
});
