import { describe, expect, it } from 'vitest';
import type { HighlightedText } from './highlights.ts';
import { snippetOf } from './snippet.ts';

const filler = 'They spoke at length about the year that had passed. ';

/** A text that was found by a word of it. */
const foundBy =
  (word: string) =>
  ({ text, lang }: { text: string; lang: string }): HighlightedText => {
    const at = text.indexOf(word);
    return {
      text,
      lang,
      groups: new Set(at < 0 ? [] : [0]),
      ranges: at < 0 ? [] : [[at, at + word.length]],
    };
  };
const said = (text: string) => ({ text, lang: 'en' });

describe('the passage of a hit', () => {
  const shown = (text: string, word = 'slavery') =>
    snippetOf([said(text)], said(text), said(''), foundBy(word));
  const highlighted = (text: string) => {
    const snippet = shown(text);
    return snippet?.ranges.map(([start, end]) => snippet.text.slice(start, end));
  };

  it('a long one is cut around the word that was found, which stays the one highlighted', () => {
    const text = `${filler.repeat(8)}It is modern slavery. ${filler.repeat(8)}`;
    expect(shown(text)?.text).toMatch(/^…\S.*slavery.*…$/);
    expect(shown(text)?.text.length).toBeLessThan(230);
    expect(highlighted(text)).toEqual(['slavery']);
  });

  it('is cut at its end alone where the word stands near its beginning', () => {
    const text = `It is modern slavery. ${filler.repeat(8)}`;
    expect(shown(text)?.text).toMatch(/^It is modern slavery\. .*\S…$/);
    expect(highlighted(text)).toEqual(['slavery']);
  });

  it('a short one stands whole', () => {
    expect(shown('It is modern slavery.')?.text).toBe('It is modern slavery.');
    expect(highlighted('It is modern slavery.')).toEqual(['slavery']);
  });

  it('is the one that holds what was asked, else the summary', () => {
    const passages = [said('A summary.'), said('On modern slavery.')];
    const of = (word: string) =>
      snippetOf(passages, said('A summary.'), said(''), foundBy(word))?.text;
    expect(of('slavery')).toBe('On modern slavery.');
    expect(of('nothing of it')).toBe('A summary.');
  });

  it('is the summary where another says only what the title said', () => {
    const passages = [said('A summary.'), said('On modern slavery.')];
    expect(
      snippetOf(passages, said('A summary.'), said('Of slavery'), foundBy('slavery'))?.text,
    ).toBe('A summary.');
  });
});
