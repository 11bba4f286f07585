import type { Break } from '../break.ts';

/** Breaks of what a reader of another language, script or time zone sees. */
export const languageBreaks: Break[] = [
  {
    what: 'English that stands in for a translation is not said to be English',
    file: 'src/lib/i18n/build/merge-messages.ts',
    from: 'if (!translated) fallback.push(key);',
    to: 'if (!english) fallback.push(key);',
    dies: {
      file: 'src/lib/i18n/build/merge-messages.test.ts',
      name: 'are English where they are not translated, and say so',
    },
  },
  {
    what: 'the dates of pages are those of the zone in which they were built',
    file: 'src/lib/i18n/i18n.ts',
    from: "{ ...options, timeZone: 'UTC' }",
    to: '{ ...options }',
    dies: {
      file: 'src/lib/i18n/i18n.test.ts',
      name: 'are the same day for a build in America/Los_Angeles',
    },
  },
  {
    what: 'words of the other direction turn what stands after them',
    file: 'src/core/isolate.ts',
    from: 'firstStrong + text + pop',
    to: 'firstStrong + text',
    dies: { file: 'src/core/isolate.test.ts', name: 'puts a text between the signs of an isolate' },
  },
];
