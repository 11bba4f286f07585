import { contentSource } from './small-content.ts';
import {
  changed,
  milestone,
  question,
  report,
  statement,
  summed,
  titled,
  type Planted,
} from './planted-in.ts';

/** What editors wrote and the check let pass, or reported in words that only an engineer understands. */
export const editorsWrote: Planted[] = [
  [
    ['a title with " #"', statement, titled('title: Remarks, Panel #2 of the day')],
    ['5:23', /loses "#2 of the day"/, /whole value in straight quotes/],
  ],
  [
    ['Latin-1', statement, titled('title: Remarks in Bogot\ufffd')],
    ['5:24', /U\+FFFD/, /Save the file as UTF-8/],
  ],
  [
    ['NUL', statement, summed('A\0 speech.\n')],
    ['46:2', /control character U\+0000/, /Type the text again/],
  ],
  [
    ['a lone surrogate', statement, titled('title: "Remarks \\ud83d"')],
    ['5:8', /half a character \(U\+D83D\)/, /Type the character again/],
  ],
  [
    ['mojibake', statement, titled('title: The Presidentâ€™s remarks')],
    ['5:21', /"â€™", letters read in the wrong encoding/, /Copy the text again/],
  ],
  [
    ['mojibake of Spanish', statement, summed('EsclavitudÂ y niÃ±as.\n')],
    ['46:17', /wrong encoding/, /UTF-8/],
  ],
  [
    ['a soft hyphen', statement, titled('title: Re\u00admarks')],
    ['5:10', /invisible character U\+00AD/, /Delete it/],
  ],
  [
    ['a zero-width space', statement, summed('A traf\u200bficking speech.\n')],
    ['46:7', /invisible character U\+200B/, /search for the word would miss it/],
  ],
  [
    ['a zero-width space as an entity', statement, summed('A traf&#8203;ficking speech.\n')],
    ['46:1', /invisible character U\+200B/, /Delete it/],
  ],
  [
    ['a link in a statement’s text', statement, summed('A [speech](https://a.gov/) on it.\n')],
    ['46:3', /a link in its summary/, /among the `links`/],
  ],
  [
    ['a translation into English', 'faq/does-it-track-me.en.md', '---\nquestion: What?\n---\n'],
    ['1:1', /language it is written in/, /Write the English text into .*does-it-track-me\.md/],
  ],
  [
    ['.markdown', 'faq/x.markdown', contentSource(question)],
    ['1:1', /not the name of a content file/, /<folder>\/<id>\.md/],
  ],
  [
    ['.MD', 'faq/x.MD', contentSource(question)],
    ['1:1', /not the name of a content file/, /small letters/],
  ],
  [
    ['.md~', 'faq/x.md~', contentSource(question)],
    ['1:1', /not the name of a content file/, /small letters/],
  ],
  [
    ['.xx.md', 'faq/does-it-track-me.xx.md', '---\nquestion: Q?\n---\n'],
    ['1:1', /language that the archive does not have: `xx`/, /src\/locales\/xx\.json first/],
  ],
  [
    ['the year 1', statement, changed(statement, 'date: 2012-09-25', 'date: 0001-09-25')],
    ['2:7', /is before 1900/, /YYYY-MM-DD/],
  ],
  [
    [
      'the year 2087',
      'statements/2087-09-25-x.md',
      changed(statement, 'date: 2012-09-25', 'date: 2087-09-25'),
    ],
    ['2:7', /`date` \(2087-09-25\) is more than a year away/, /Correct the year/],
  ],
  [
    ['changed in the future', question, changed(question, '2026-11-23', '2026-12-01')],
    ['4:10', /has not come yet/, /the day you changed the file/],
  ],
  [
    ['a name with another date', 'statements/2012-09-26-x.md', contentSource(statement)],
    ['2:7', /the date is 2012-09-25, the file is named 2012-09-26-x/, /Correct the one/],
  ],
  [
    ['reports/1887.md', 'reports/1887.md', contentSource(report)],
    ['2:1', /there was no report of 1887/, /the first was that of 2001/],
  ],
  [
    [
      'a repeated speaker',
      statement,
      changed(
        statement,
        'event:',
        '  - id: barack-obama\n    office: President of the United States\nevent:',
      ),
    ],
    ['10:9', /`barack-obama` stands twice in `speakers`/, /Remove one/],
  ],
  [
    ['a repeated topic', statement, changed(statement, '  - technology', '  - supply-chains')],
    ['21:5', /`supply-chains` stands twice in `topics`/, /Remove one/],
  ],
  [
    [
      'a topic without its message',
      'topics.yaml',
      changed(
        'topics.yaml',
        '- id: tip-heroes',
        '- id: brand-new\n  group: business\n- id: tip-heroes',
      ),
    ],
    ['4:7', /the topic `brand-new` has no name/, /Add the message `topic\.brand-new`/],
  ],
  [
    ['a broken link in an answer', question, changed(question, 'No. It', 'No. [It](/faqs/)')],
    ['7:5', /links to \/faqs\/, which is no page of the archive/, /Did you mean \/faq\/\?/],
  ],
  [
    ['smart quotes around a title', statement, titled('title: “Remarks by the President”')],
    ['5:8', /stands in curly quotes/, /straight/],
  ],
  [
    ['smart quotes', statement, changed(statement, 'kind: remarks', 'kind: ‘remarks’')],
    ['4:7', /stands in curly quotes: ‘remarks’/, /Take them away/],
  ],
  [
    ['no closing line', question, changed(question, '\n---\n\nNo.', '\n\nNo.')],
    ['5:1', /has no line that closes its fields/, /three hyphens after the last field/],
  ],
  [
    [
      'www. without a scheme',
      statement,
      changed(statement, 'href: https://traf', 'href: www.traf'),
    ],
    ['37:11', /address without its beginning/, /Write https:\/\/ before it/],
  ],
  [
    [
      'www. among the sources',
      statement,
      changed(statement, '  - https://www.nydailynews', '  - www.nydailynews'),
    ],
    ['41:5', /address without its beginning/, /Write https:\/\/ before it/],
  ],
  [
    ['www. in a text', question, changed(question, 'No. It', 'No. [It](www.state.gov/x)')],
    ['7:5', /links to "www\.state\.gov\/x"/, /Write https:\/\/ before it/],
  ],
  [
    [
      'an unquoted number in related',
      milestone,
      changed(milestone, 'related:\n', 'related:\n  - 2012\n'),
    ],
    ['14:5', /`related\[0\]` is read as a number \(2012\)/, /straight quotes: '2012'/],
  ],
];
