import type { Break } from '../break.ts';

const views = (name: string) => `src/lib/server/views/${name}.ts`;
const feeds = (name: string) => `src/lib/server/feeds/${name}.ts`;

/** Breaks of what is made of the content at build: pages, records, feeds and the calendar. */
export const pageBreaks: Break[] = [
  {
    what: 'the official translation is put last',
    file: views('entry-page'),
    from: '.sort((a, b) => mine(a) - mine(b))',
    to: '.sort((a, b) => mine(b) - mine(a))',
    dies: { file: views('entry-page.test'), name: 'begin with the official version' },
  },
  {
    what: 'translated prose is marked as English',
    file: views('said'),
    from: 'return { prose: translated, lang };',
    to: 'return { prose: translated, lang: written };',
    dies: {
      file: views('said.test'),
      name: 'prose that was translated is marked as the translation',
    },
  },
  {
    what: 'a permalink has no host',
    file: views('entry-record'),
    from: 'permalink: absolute(entryPath(entry))',
    to: 'permalink: entryPath(entry)',
    dies: { file: views('entry-record.test'), name: 'its permalink with the host' },
  },
  {
    what: 'a day of the calendar ends when it begins',
    file: feeds('calendar'),
    from: 'next.adjust(1, 0, 0, 0)',
    to: 'next.adjust(0, 0, 0, 0)',
    dies: { file: feeds('calendar.test'), name: 'holds whole days' },
  },
  {
    what: 'feeds stand the oldest first',
    file: feeds('entry-feed'),
    from: 'content.entries.toReversed()',
    to: 'content.entries',
    dies: { file: feeds('entry-feed.test'), name: 'stands the latest first' },
  },
  {
    what: 'the feed of a language leads to the English pages',
    file: feeds('entry-feed'),
    from: 'link: absolute(path(entryPath(entry)))',
    to: 'link: absolute(entryPath(entry))',
    dies: { file: feeds('entry-feed.test'), name: 'leads to each page in its own language' },
  },
  {
    what: 'a title in another language than the feed does not say so',
    file: feeds('atom'),
    from: "...(given.lang !== lang && { '@xml:lang': given.lang }),",
    to: '',
    dies: { file: feeds('entry-feed.test'), name: 'and that of each which is in another' },
  },
  {
    what: 'a link into a web archive is sought in a web archive again',
    file: 'src/core/archived-copy.ts',
    from: 'return isArchived(href)\n    ? null',
    to: 'return isArchived(href) && !date\n    ? null',
    dies: { file: 'src/core/archive.test.ts', name: 'archives are not archived again' },
  },
  {
    what: 'the content check takes a quote of somebody who did not speak',
    file: 'src/lib/server/check-references.ts',
    from: '!entry.speakers.some((s) => s.id === entry.quote?.speaker)',
    to: '!speakers.some((s) => s.id === entry.quote?.speaker)',
    dies: {
      file: 'src/lib/server/check-references.test.ts',
      name: 'quotes somebody who is not among its speakers',
    },
  },
];
