import { describe, expect, it } from 'vitest';
import { formatProblems } from '#core/problem.ts';
import { editorsWrote } from './editors-wrote.ts';
import { madeUp } from './made-up-content.ts';
import { rightlyTaken } from './odd-content.ts';
import { problemsWith } from './small-content.ts';

it('the small archive is sound', () => {
  expect(problemsWith({})).toEqual([]);
});

describe('the content check reports', () => {
  for (const [[name, file, source], [place, message, remedy]] of [...editorsWrote, ...madeUp])
    it(name, () => {
      const found = problemsWith({ [file]: source });
      expect(found, formatProblems(found)).toHaveLength(1);
      const [problem] = found;
      expect(`${problem?.file}:${problem?.line}:${problem?.column}`).toBe(
        `src/content/${file}:${place}`,
      );
      expect(problem?.message).toMatch(message);
      expect(problem?.remedy).toMatch(remedy);
    });
});

describe('the content check takes', () => {
  it.each(rightlyTaken)('%s', (_, file, source) => {
    expect(problemsWith({ [file]: source })).toEqual([]);
  });
});
