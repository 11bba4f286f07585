import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SearchAnswer, SearchRequest } from '../contract/answer.ts';
import { SearchPage } from './search-page.ts';

/** What was asked of the engine, each to be answered when the test says so. */
const asked: { query: string; answer: (answer: SearchAnswer | null) => void }[] = [];

vi.mock('../client/client.ts', () => ({
  createSearchClient: () => ({
    search: ({ query }: SearchRequest) =>
      new Promise((answer) => {
        asked.push({ query, answer });
      }),
  }),
}));

const answerOf = (total: number) => ({ total, hits: [] as unknown }) as SearchAnswer;

describe('the search page', () => {
  beforeEach(() => {
    asked.length = 0;
  });

  it('shows the answer to its question', async () => {
    const page = new SearchPage({ index: '/data/search.json', worker: '', show: () => undefined });
    const opened = page.open({ query: 'labor', exact: false });
    asked[0]?.answer(answerOf(3));
    await opened;
    expect([page.answer?.total, page.answered.query]).toEqual([3, 'labor']);
  });

  it('shows no answer that comes after the question was changed', async () => {
    const page = new SearchPage({ index: '/data/search.json', worker: '', show: () => undefined });
    const opened = page.open({ query: 'labor', exact: false });
    page.query = 'laboratory';
    asked[0]?.answer(answerOf(3));
    await opened;
    expect([page.answer, page.answered.query]).toEqual([null, '']);
  });

  it('shows no answer that comes after the field was emptied', async () => {
    const page = new SearchPage({ index: '/data/search.json', worker: '', show: () => undefined });
    const opened = page.open({ query: 'labor', exact: false });
    page.query = '';
    await page.search();
    asked[0]?.answer(answerOf(3));
    await opened;
    expect(page.answer).toBeNull();
  });

  it('keeps what it shows where the engine says that a newer search took its place', async () => {
    const page = new SearchPage({ index: '/data/search.json', worker: '', show: () => undefined });
    const [opened, again] = [page.open({ query: 'labor', exact: false }), page.more()];
    asked[1]?.answer(answerOf(3));
    await again;
    asked[0]?.answer(null);
    await opened;
    expect(page.answer?.total).toBe(3);
  });
});
