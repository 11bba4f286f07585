import { describe, expect, it } from 'vitest';
import { foldWord } from './fold.ts';
import { termsOf, wordsOf } from './words.ts';

describe('foldWord', () => {
  it.each([
    ['António', 'antonio'],
    ['İSTANBUL', 'istanbul'],
    ['ısparta', 'isparta'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['ＵＮ', 'un'],
    ['ёлка', 'елка'],
    ['٢٠١٢', '2012'],
    ['۲۰۱۲', '2012'],
    ['२०१२', '2012'],
  ])('%s is compared as %s', (word, folded) => expect(foldWord(word)).toBe(folded));

  it.each([
    ['الإتجار', 'الاتجار'],
    ['الأشخاص', 'أشخاص'],
    ['الاتّجار', 'اتجار'],
    ['تقـــرير', 'تَقْرِير'],
    ['بالأشخاص', 'الأشخاص'],
    ['حماية', 'حمايه'],
    ['مبنى', 'مبني'],
    ['گزارشی', 'گزارشي'],
  ])('%s is the same as %s', (one, other) => expect(foldWord(one)).toBe(foldWord(other)));

  it('keeps the vowels of Hindi, which make other words', () => {
    expect(foldWord('की')).not.toBe(foldWord('का'));
    expect(foldWord('मानव')).toBe('मानव');
  });
});

describe('wordsOf', () => {
  it('gives words with their places', () => {
    expect(wordsOf('The President’s U.S. anti-trafficking law')).toEqual([
      { term: 'the', start: 0, end: 3 },
      { term: 'president', start: 4, end: 13 },
      { term: 'us', start: 16, end: 20 },
      { term: 'anti', start: 21, end: 25 },
      { term: 'trafficking', start: 26, end: 37 },
      { term: 'law', start: 38, end: 41 },
    ]);
  });

  it('parts what is written without spaces, and keeps it whole', () => {
    for (const text of ['全球供应链', '人身取引の報告', 'รายงานการค้ามนุษย์']) {
      const terms = termsOf(text);
      expect(terms.length).toBeGreaterThan(1);
      expect(terms.join('')).toBe(text);
    }
  });
});
