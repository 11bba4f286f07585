import type { Break } from '../break.ts';

/** Breaks of the timeline: what a question finds, what is counted, and what is listed. */
export const timelineBreaks: Break[] = [
  {
    what: 'an entry dated to a month is lost from a period that begins within it',
    file: 'src/core/facets.ts',
    from: '(last[row] ?? 0) >= begin',
    to: '(first[row] ?? 0) >= begin',
    dies: { file: 'src/core/facets.test.ts', name: 'finds and counts what the rules say' },
  },
  {
    what: 'what is known to the year alone is drawn as of January',
    file: 'src/core/histogram.ts',
    from: 'if (isClose(day, step)) counts',
    to: "if (isClose(day, 'year')) counts",
    dies: { file: 'src/core/histogram.test.ts', name: 'counts what is known less closely' },
  },
  {
    what: 'the list shows what older words found',
    file: 'src/lib/timeline/explorer.svelte.ts',
    from: 'if (answer === undefined || query !== this.#wanted) return;',
    to: 'if (answer === undefined) return;',
    dies: { file: 'src/lib/timeline/explorer.test.ts', name: 'that newer words overtook' },
  },
];
