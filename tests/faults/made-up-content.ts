import { contentSource } from './small-content.ts';
import {
  answer,
  changed,
  day,
  inSpanish,
  milestone,
  question,
  report,
  statement,
  summed,
  titled,
  type Planted,
} from './planted-in.ts';

/** Kinds of fault that nobody has reported yet, made up for this test: each is found with its place. */
export const madeUp: Planted[] = [
  [
    ['a day as Europeans write it', statement, day('25/09/2012')],
    ['2:7', /not a day that exists/, /YYYY-MM-DD/],
  ],
  [
    ['a month of one digit', statement, day('2012-9-25')],
    ['2:7', /not a day that exists/, /YYYY-MM-DD/],
  ],
  [
    ['a day with its hour', statement, day('2012-09-25T10:00:00Z')],
    ['2:7', /not a day that exists/, /YYYY-MM-DD/],
  ],
  [
    ['a day in Arabic digits', statement, day('٢٠١٢-٠٩-٢٥')],
    ['2:7', /not a day that exists/, /YYYY-MM-DD/],
  ],
  [
    ['a year as a number', statement, day('2012')],
    ['2:7', /is read as a number \(2012\)/, /'2012'/],
  ],
  [
    [
      'one speaker that is no list',
      statement,
      changed(statement, '\n  - technology', '').replace(
        /topics:\n(?: {2}- .*\n)+/,
        'topics: technology\n',
      ),
    ],
    ['18:9', /`topics` is not a list/, /a line of its own/],
  ],
  [
    ['a list in place of a title', statement, titled('title:\n  - Remarks')],
    ['6:3', /`title` is a list/, /one value behind the colon/],
  ],
  [
    ['a title in brackets', statement, titled('title: [Remarks]')],
    ['5:8', /is a list/, /one value/],
  ],
  [
    ['a title without a value', statement, titled('title:')],
    ['5:7', /`title` has no value/, /source/],
  ],
  [
    ['an empty title', statement, titled("title: ''")],
    ['5:8', /is empty/, /source/],
  ],
  [
    ['a title of two lines', statement, titled('title: "Remarks\\nof the day"')],
    ['5:8', /a tab or a line end/, /source/],
  ],
  [
    ['a folded title', statement, titled('title: >\n  Remarks\n  of the day')],
    ['5:8', /ends with a line end/, />- where >/],
  ],
  [
    ['a title with a tab', statement, titled('title: "Remarks\\tof the day"')],
    ['5:8', /a tab or a line end/, /source/],
  ],
  [
    ['a title that ends with a no-break space', statement, titled('title: "Remarks\u00a0"')],
    ['5:8', /begins or ends with a space/, /source/],
  ],
  [
    ['a title that begins with &', statement, titled('title: &Co in New York')],
    ['5:12', /loses "&Co"/, /straight quotes/],
  ],
  [
    ['a title with a sign of a private font', statement, titled('title: Remarks \ue001')],
    ['5:16', /U\+E001, which is no character/, /Type the sign/],
  ],
  [
    ['a title with a joiner', statement, titled('title: Rem\u200darks')],
    ['5:11', /invisible joiner U\+200D/, /Delete it/],
  ],
  [
    ['a title with a right-to-left mark', statement, titled('title: Remarks\u200f')],
    ['5:15', /direction mark U\+200F/, /Delete it/],
  ],
  [
    ['a title with a line separator', statement, titled('title: Remarks\u2028of')],
    ['5:15', /invisible character U\+2028/, /Delete it/],
  ],
  [
    ['an invisible letter of Hangul', statement, titled('title: Remarks \u3164 of')],
    ['5:16', /invisible character U\+3164/, /Delete it/],
  ],
  [
    ['yes for true', statement, changed(statement, 'official: false', 'official: yes')],
    ['38:15', /neither true nor false/, /Write true or false/],
  ],
  [
    ['a number in quotes', report, changed(report, 'edition: 12', "edition: '12'")],
    ['2:10', /"12", not of the form number/, /without quotes/],
  ],
  [
    ['half a country', report, changed(report, 'tier1: 33', 'tier1: 33.5')],
    ['15:10', /not a whole number/, /./],
  ],
  [
    ['an edition of another year', report, changed(report, 'edition: 12', 'edition: 13')],
    ['2:10', /edition 13 is not that of 2012/, /edition 12/],
  ],
  [
    ['a title of another year', report, changed(report, 'title: 2012', 'title: 2021')],
    ['4:8', /the title is that of 2021/, /Correct the one/],
  ],
  [
    [
      'a link to a translation in no language',
      statement,
      changed(statement, 'rel: more', 'rel: translation'),
    ],
    ['36:5', /does not say its language/, /Add `language`/],
  ],
  [
    [
      'an address with a name before its host',
      statement,
      changed(statement, 'href: https://traf', 'href: https://state.gov@traf'),
    ],
    ['37:11', /not an http or https address/, /as published/],
  ],
  [
    [
      'an address of a file',
      statement,
      changed(statement, 'href: https://traffickinginstitute.org', 'href: file://c'),
    ],
    ['37:11', /not an http or https address/, /as published/],
  ],
  [
    [
      'an entry related to itself',
      statement,
      changed(statement, '  - eo-13627', '  - 2012-09-25-clinton-global-initiative'),
    ],
    ['25:5', /related to itself/, /Remove the line/],
  ],
  [
    ['a milestone named by a year of nothing', 'milestones/tvpa-1999.md', contentSource(milestone)],
    ['2:1', /named by the year 1999/, /Correct the name or the date/],
  ],
  [
    [
      'a milestone with two dates',
      milestone,
      changed(milestone, 'date: 2000-10-28', "date: 2000-10-28\napproxDate: '2001'"),
    ],
    ['3:13', /stands beside the day/, /Remove it/],
  ],
  [
    ['no summary', statement, summed('')],
    ['1:1', /has no summary/, /in a sentence or two/],
  ],
  [
    ['a summary of two paragraphs', statement, summed('One.\n\nTwo.\n')],
    ['48:1', /a second paragraph/, /one paragraph/],
  ],
  [
    ['a link that is not closed', question, answer('No [help](/get-help/')],
    ['7:1', /a link that is not one/, /\[words\]\(address\)/],
  ],
  [
    ['strong words that are not closed', question, answer('**No')],
    ['7:1', /without its other half/, /both sides/],
  ],
  [
    ['a table', question, answer('| a | b |\n')],
    ['7:1', /holds a table/, /sentences/],
  ],
  [
    ['a footnote', question, answer('No[^1].')],
    ['7:1', /holds a footnote/, /in the text/],
  ],
  [
    ['a link with the language in it', question, answer('[No](/es/faq/).')],
    ['7:1', /no page of the archive/, /Leave the language out: \/faq\//],
  ],
  [
    ['a link to a page of a list', question, answer('[No](/timeline/2/).')],
    ['7:1', /no page of the archive/, /./],
  ],
  [
    ['two questions in one place', question, changed(question, 'order: 11', 'order: 1')],
    ['2:8', /`order` 1 is also that of/, /a place of its own/],
  ],
  [
    ['dashes of a word processor', question, changed(question, '\n---\n\nNo.', '\n—\n\nNo.')],
    ['5:1', /"—" where three hyphens should close/, /Write three hyphens/],
  ],
  [
    ['an empty line first', question, `\n${contentSource(question)}`],
    ['1:1', /empty line/, /Delete/],
  ],
  [
    ['a translation of a field that is not there', inSpanish, '---\ntitle: Q\n---\n\nNo.\n'],
    ['2:1', /`title` is not a field of the file it translates/, /question/],
  ],
  [
    ['a translation of nothing', inSpanish, '---\n---\n'],
    ['2:1', /translates nothing/, /remove the file/],
  ],
  [
    ['a picture', 'faq/photo.png', '\u0089PNG'],
    ['1:1', /not the name/, /small letters/],
  ],
  [
    ['a file saved twice', 'faq/does-it-track-me (1).md', contentSource(question)],
    ['1:1', /not the name/, /small letters/],
  ],
];
