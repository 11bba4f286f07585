import { describe, expect, it } from 'vitest';
import type { Problem } from '#core/problem.ts';
import { shelve } from './content-shelf.ts';

const tables = [
  ...['countries.yaml', 'tier-sources.yaml'],
  ...['tiers.csv', 'tier-moves.csv', 'child-soldiers.csv'],
];
const lists = ['topics.yaml', 'speakers.yaml', 'office.yaml', ...tables];
const fileOf = (name: string) => ({ path: `src/content/${name}`, source: name });

function put(...names: string[]) {
  const problems: Problem[] = [];
  const shelf = shelve(names.map(fileOf), problems);
  return { ...shelf, problems };
}

const ids = (volumes: { id: string }[]) => volumes.map(({ id }) => id);

it('puts each file in its folder, in the order given', () => {
  const { volumes, problems } = put(
    ...lists,
    'statements/2012-06-19-b.md',
    'statements/2012-06-19-a.md',
    'reports/2012.md',
    'milestones/tvpa-2000.md',
    'pillars/prevention.md',
    'faq/why.md',
  );
  expect(problems).toEqual([]);
  expect(ids(volumes.statements)).toEqual(['2012-06-19-b', '2012-06-19-a']);
  expect(ids(volumes.reports)).toEqual(['2012']);
  expect(ids(volumes.milestones)).toEqual(['tvpa-2000']);
  expect(ids(volumes.pillars)).toEqual(['prevention']);
  expect(ids(volumes.faq)).toEqual(['why']);
});

it('puts each list under its name', () => {
  const { lists: shelved } = put(...lists);
  expect([...shelved.keys()]).toEqual(lists);
  expect(shelved.get('office.yaml')?.source).toBe('office.yaml');
});

it('sets translations beside their file, also where they come first', () => {
  const { volumes, problems } = put(
    ...lists,
    'faq/why.es.md',
    'faq/why.md',
    'faq/why.zh-Hans.md',
    'faq/why.fil.md',
  );
  expect(problems).toEqual([]);
  expect(volumes.faq).toHaveLength(1);
  expect(volumes.faq[0]?.file.path).toBe('src/content/faq/why.md');
  expect(volumes.faq[0]?.translations.map(({ lang }) => lang)).toEqual(['es', 'zh-Hans', 'fil']);
});

it('does not take a file of one folder for the original of a translation in another', () => {
  const { problems } = put(...lists, 'statements/why.md', 'faq/why.es.md');
  expect(problems).toMatchObject([{ file: 'src/content/faq/why.es.md' }]);
  expect(problems[0]?.remedy).toContain('Add src/content/faq/why.md');
});

describe('names that fit nowhere', () => {
  it.each([
    'statements/Capital.md',
    'statements/two words.md',
    'statements/under_score.md',
    'statements/2012-06-19-a.Spanish.md',
    'statements/deeper/2012-06-19-a.md',
    'statements/a.yaml',
    'speeches/a.md',
    'a.md',
    'people.yaml',
    'topics.yml',
    'statements/topics.yaml',
  ])('%s', (name) => {
    const { volumes, problems } = put(...lists, name);
    expect(problems).toMatchObject([{ file: `src/content/${name}`, line: 1, column: 1 }]);
    expect(problems[0]?.message).toBe('is not the name of a content file');
    expect(problems[0]?.remedy).toContain('statements, reports, milestones, pillars, faq');
    expect(Object.values(volumes).flat()).toEqual([]);
  });
});

it('every missing list is a problem of its own', () => {
  const { problems } = put('topics.yaml', ...tables);
  expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
    'src/content/speakers.yaml is missing',
    'src/content/office.yaml is missing',
  ]);
});
