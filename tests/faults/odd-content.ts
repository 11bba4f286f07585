import { contentSource } from './small-content.ts';
import { answer, changed, inSpanish, question, statement, titled } from './planted-in.ts';

/** What looks odd and is right. */
export const rightlyTaken: [name: string, file: string, source: string][] = [
  ['line ends of Windows', question, contentSource(question).replaceAll('\n', '\r\n')],
  ['a comment on a line of its own', statement, titled('# as printed\ntitle: Remarks')],
  ['a number sign inside a word', statement, titled('title: Remarks#2')],
  ['a number sign in quotes', statement, titled('title: "Remarks, Panel #2"')],
  ['a title in curly quotes that are meant', statement, titled("title: '“Not for Sale”'")],
  ['a title that begins with a quoted word', statement, titled('title: “Not for Sale” and more')],
  ['a folded title without its last line end', statement, titled('title: >-\n  Remarks\n  of it')],
  ['a number that is a title', statement, titled("title: '2012'")],
  ['a French text with blanks inside its quotes', statement, titled('title: Dit « voilà » ici')],
  ['capitals with accents beside a quote', statement, titled('title: Remarks («CAFÉ»)')],
  ['a joiner of Persian', 'faq/does-it-track-me.fa.md', '---\nquestion: می\u200cآید؟\n---\n'],
  ['a joiner of Hindi', 'faq/does-it-track-me.hi.md', '---\nquestion: क्\u200dष?\n---\n'],
  [
    'a direction mark in Arabic',
    'faq/does-it-track-me.ar.md',
    '---\nquestion: من (A)\u200f؟\n---\n',
  ],
  ['a translation of the text alone', inSpanish, '---\n---\n\nNo.\n'],
  ['an escaped star', question, answer('No\\*\\* star.')],
  ['a link to a part of a page', question, answer('[No](/about/#forms).')],
  ['a link to an entry', question, answer('[No](/reports/2012/).')],
  ['the day that has begun in the east', question, changed(question, '2026-11-23', '2026-11-30')],
  [
    'a list of one line',
    statement,
    changed(statement, '\n  - technology', '').replace(
      /topics:\n(?: {2}- .*\n)+/,
      'topics: [technology, survivors]\n',
    ),
  ],
  ['an answer of two paragraphs and a list', question, answer('No.\n\n- one\n- two\n\n')],
];
