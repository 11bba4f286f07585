import { beforeEach, describe, expect, it } from 'vitest';
import { columnsVersion, openTable } from '#core/archive-table.ts';
import { emptyQuery } from '#core/query.ts';
import type { MatchingAnswer } from '#lib/search/contract/answer.ts';
import { Explorer } from './explorer.svelte.ts';

const none = [[], [], []];
const table = openTable({
  version: columnsVersion,
  id: ['a', 'b', 'c'],
  type: 'sss',
  date: ['2010', '2011', '2012'],
  title: ['A', 'B', 'C'],
  body: [0, 0, 0],
  bodies: [],
  flags: [0, 0, 0],
  names: [],
  governments: [],
  values: { kind: [], pillar: [], speaker: [], topic: [], country: [], report: [], lang: [] },
  facets: {
    kind: none,
    pillar: none,
    speaker: none,
    topic: none,
    country: none,
    report: none,
    lang: none,
  },
});

/** What the search was asked, each to be answered when the test says so. */
const asked: ((answer: MatchingAnswer) => void)[] = [];
const found = (...ids: string[]): MatchingAnswer => ({
  entries: ids.map((id) => ({ id, score: 1, exact: true })),
  didYouMean: null,
  filters: [],
  problems: [],
});

const explorer = () =>
  new Explorer(
    table,
    {
      match: () => new Promise((answer) => asked.push(answer)),
      texts: () => Promise.resolve({}),
      write: () => undefined,
      address: () => '',
    },
    emptyQuery,
    {},
  );

describe('the explorer', () => {
  beforeEach(() => {
    asked.length = 0;
  });
  const ids = (state: Explorer) => state.listed.map(({ id }) => id);

  it('lists what the words find once they are searched', async () => {
    const state = explorer();
    const shown = state.change({ q: 'labor' });
    expect(ids(state)).toEqual(['c', 'b', 'a']);
    asked[0]?.(found('a', 'b'));
    await shown;
    expect(ids(state)).toEqual(['b', 'a']);
  });

  it('lists nothing of an answer that newer words overtook', async () => {
    const state = explorer();
    const older = state.change({ q: 'lab' });
    const newer = state.change({ q: 'labor' });
    asked[1]?.(found('a'));
    await newer;
    asked[0]?.(found('b', 'c'));
    await older;
    expect([state.query.q, ids(state)]).toEqual(['labor', ['a']]);
  });

  it('asks for words once, however the answer is narrowed or sorted', async () => {
    const state = explorer();
    const shown = state.change({ q: 'labor' });
    asked[0]?.(found('a', 'b'));
    await shown;
    await state.change({ sort: 'oldest' });
    expect([asked.length, ids(state)]).toEqual([1, ['a', 'b']]);
  });

  it('lists everything again once the words are gone, whatever comes of them later', async () => {
    const state = explorer();
    const older = state.change({ q: 'lab' });
    await state.change({ q: '' });
    asked[0]?.(found('b'));
    await older;
    expect(ids(state)).toEqual(['c', 'b', 'a']);
  });
});
