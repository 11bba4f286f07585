import { expect, it } from 'vitest';
import type { SearchAnswer } from '../contract/answer.ts';
import type { SearchPage } from './search-page.ts';
import { statusText } from './status.ts';
import type { SearchPageTexts } from './texts.ts';

const texts = {
  tag: 'en',
  texts: { loading: 'Loading.', slow: 'Slow.' },
  found: { zero: 'Nothing for “{query}”', one: '# for “{query}”', other: '# for “{query}”' },
  exact: { zero: 'None as typed.', one: '# as typed.', other: '# as typed.' },
  apart: '{found}. {exact}',
} as unknown as SearchPageTexts;

const page = (total: number, exact: number, given: Partial<SearchPage> = {}) =>
  ({
    answer: { total, exact } as SearchAnswer,
    answered: { query: ' $& labor ', exact: false },
    progress: { name: 'ready' },
    query: 'labor',
    ...given,
  }) as SearchPage;

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

it.each([
  ['how many, for what was typed', page(1200, 1200), '1,200 for “$& labor”'],
  ['how many of them as typed, where not all are', page(3, 0), '3 for “$& labor”. None as typed.'],
  ['nothing', page(0, 0), 'Nothing for “$& labor”'],
  ['nothing before anything is asked', page(3, 3, { answer: null }), ''],
  ['that it is loading', page(3, 3, { progress: { name: 'loading', slow: false } }), 'Loading.'],
  ['that it is slow', page(3, 3, { progress: { name: 'loading', slow: true } }), 'Slow.'],
  [
    'how many alone, where only exact words were asked for',
    page(3, 1, { answered: { query: 'labor', exact: true } }),
    '3 for “labor”',
  ],
])('says %s', (_, given, text) => expect(plain(statusText(given, texts))).toBe(text));
