import { describe, expect, it } from 'vitest';
import { sourceMark } from '#lib/i18n/check/stale.ts';
import { checkRecord } from './check-record.ts';

const english = new Map([
  ['2012-06-19-a.title', 'Remarks'],
  ['place.Vienna, Austria', 'Vienna, Austria'],
  ['person.ann-lee', 'Ann Lee'],
]);
const sound = {
  '2012-06-19-a.title': 'Discurso',
  'place.Vienna, Austria': 'Viena, Austria',
};
const check = (texts: object | string, marks = { '2012-06-19-a.title': '' }) => {
  const source = typeof texts === 'string' ? texts : JSON.stringify(texts, null, 2);
  marks['2012-06-19-a.title'] ||= sourceMark('Remarks', 'Discurso');
  return checkRecord({ code: 'es', source, english, marks });
};

describe("a language's file of the record", () => {
  it('is sound where every text but the names of persons is there', () =>
    expect(check(sound)).toEqual([]));

  it('has a fault where a key names no entry, with its place', () => {
    const [problem, ...more] = check({ ...sound, '2012-06-19-b.title': 'Otro' });
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: 'src/locales/record/es.json', line: 4, column: 3 });
    expect(problem?.warning).toBe(false);
    expect(problem?.message).toBe('`2012-06-19-b.title` is not a text of the record');
  });

  it('only a warning where an editor corrected the English name', () =>
    expect(check({ ...sound, 'place.Wien': 'Viena' })).toMatchObject([{ warning: true, line: 4 }]));

  it.each([
    ['{"2012-06-19-a.title": " "}', /has no text/],
    ['{"2012-06-19-a.title": "A\u202eB"}', /direction control/],
    ['{"2012-06-19-a.title": "Discurso", "2012-06-19-a.title": "Otro"}', /key twice/],
    ['{"2012-06-19-a.title": "Discurso",', /not JSON/],
  ])('has a fault in %s', (source, message) => {
    const faults = check(source).filter(({ warning }) => !warning);
    expect(faults.map((fault) => fault.message)).toEqual([expect.stringMatching(message)]);
  });

  it('says what is missing and how much is there', () => {
    const [problem] = check({ 'place.Vienna, Austria': 'Viena, Austria' });
    expect(problem).toMatchObject({ warning: true });
    expect(problem?.message).toContain('1 of 2 texts (50 %); missing: 2012-06-19-a.title');
  });

  it('says which texts were made from English that changed since', () => {
    const marks = { '2012-06-19-a.title': sourceMark('Talk', 'Discurso') };
    expect(check(sound, marks)).toMatchObject([{ warning: true }]);
    expect(check(sound, marks)[0]?.message).toContain('1 texts whose English changed');
    const again = { '2012-06-19-a.title': sourceMark('Talk', 'Charla') };
    expect(check(sound, again)).toEqual([]);
  });
});
