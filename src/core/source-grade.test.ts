import { describe, expect, it } from 'vitest';
import { graded, shownAddress, sourceGrade } from './source-grade.ts';

describe('what a source is', () => {
  it.each([
    ['https://www.govinfo.gov/content/pkg/PLAW-106publ386/html/PLAW-106publ386.htm', 'official'],
    ['https://treaties.un.org/Pages/ShowMTDSGDetails.aspx', 'official'],
    ['https://unis.unvienna.org/unis/en/pressrels/2014/uniscp773.html', 'official'],
    ['https://webarchive.library.unt.edu/web/2012/http://www.state.gov/j/tip/', 'official-copy'],
    ['https://webharvest.gov/peth04/20041016044227/http:/japan.usembassy.gov/e/', 'official-copy'],
    ['https://web.archive.org/web/2012/https://polarisproject.org/', 'archive'],
    ['https://www.presidency.ucsb.edu/documents/remarks', 'archive'],
    ['https://www.voanews.com/a/a-13-2007-06-12-voa44/400994.html', 'press'],
    ['https://editorials.voa.gov/a/overview', 'press'],
    ['https://en.wikipedia.org/wiki/Global_Plan', 'encyclopedia'],
    ['https://nims360.blogspot.com/2021/07/x.html', 'blog'],
    ['https://notgov.example/', 'other'],
    ['https://example.com/?page=state.gov', 'other'],
    ['the office home page of 2012', 'other'],
  ])('%s is %s', (source, grade) => expect(sourceGrade(source)).toBe(grade));

  it("is official where an editor found the publisher's own page", () => {
    expect(sourceGrade('https://usip.example/a', true)).toBe('official');
    expect(sourceGrade('https://archive.example/2012/http://usip.example/a', true)).toBe(
      'official-copy',
    );
  });
});

it('sources stand in the order of their grades, else as they are given', () => {
  const sources = ['https://b.example/', 'https://a.example/', 'https://www.state.gov/'];
  expect(graded(sources).map(({ source }) => source)).toEqual([
    ...['https://www.state.gov/', 'https://b.example/', 'https://a.example/'],
  ]);
});

it('of a code host only the host and the file are shown', () => {
  expect(shownAddress('https://github.com/a/b/blob/1749d/data/tiers.csv')).toBe(
    'github.com … tiers.csv',
  );
  expect(shownAddress('https://www.state.gov/a/b')).toBe('https://www.state.gov/a/b');
});
