import { readFileSync } from 'node:fs';
import { site } from '../../src/site.ts';
import { archive, named } from '../archive.ts';

/** A file with three keys: all that a language needs to begin. */
const locale = `{
  "locale.name": "Esperanto",
  "nav.skip": "Salti al la enhavo",
  "timeline.count": "{count, plural, one {# ero} other {# eroj}}"
}
`;

/** The new language. */
export const newLanguage = 'eo';

const lastReport = Math.max(
  ...archive().entries.flatMap((entry) => (entry.type === 'report' ? [entry.year] : [])),
);
const nextReport = lastReport + 1;

/** What an editor writes anew, by the address of its page. */
export const newPages = [
  '/statements/2012-11-05-planted-statement/',
  `/reports/${nextReport}/`,
  '/milestones/planted-milestone/',
];

/** The statement that gets a title in the new language. */
export const translated = '2012-09-25-clinton-global-initiative';

/** What another office would call the archive, and the host by which it names what feeds hold. */
const otherName = 'Register of Promises';
const otherHost = 'register.test';

/**
 * What editors, translators and another office may do any day, as files: a statement, a report release, a
 * milestone, a question, a translation, a corrected place, a language, and a name. Each is made of a file that is there, so
 * that it stays sound when a field is added.
 */
export function additions(): Record<string, string> {
  const { place } = named('statement', '2012-06-19-twelfth-tip-report');
  return {
    'src/locales/eo.json': locale,
    'src/site.json': changed(
      'site.json',
      [`"name": "${site.name}"`, `"name": "${otherName}"`],
      [`"url": "${site.url}"`, `"url": "https://${otherHost}"`],
      [`"host": "${site.naming.host}"`, `"host": "${otherHost}"`],
    ),
    // What editors wrote about the archive by its name is theirs to change.
    'src/content/faq/what-is-this-archive.md': changed('content/faq/what-is-this-archive.md', [
      new RegExp(site.name, 'g'),
      otherName,
    ]),
    'src/content/statements/2012-11-05-planted-statement.md': changed(
      'content/statements/2007-04-19-innocents-at-risk-gala.md',
      ['date: 2007-04-19', 'date: 2012-11-05'],
      [/^title: .*$/m, 'title: Remarks that were found later'],
    ),
    [`src/content/reports/${nextReport}.md`]: changed(
      'content/reports/2012.md',
      ['edition: 12', `edition: ${nextReport - 2000}`],
      ['releaseDate: 2012', `releaseDate: ${nextReport}`],
      ['title: 2012', `title: ${nextReport}`],
    ),
    'src/content/milestones/planted-milestone.md': changed(
      'content/milestones/tvpa-2000.md',
      ['date: 2000-10-28', 'date: 2000-11-05'],
      [/^title: .*$/m, 'title: A law that was found later'],
    ),
    'src/content/faq/planted-question.md': changed(
      'content/faq/is-it-a-government-site.md',
      [/^order: \d+$/m, 'order: 99'],
      [/^question: .*$/m, 'question: What was added?'],
    ),
    [`src/content/statements/${translated}.eo.md`]: '---\ntitle: Rimarkoj de la prezidanto\n---\n',
    'src/content/pillars/prevention.eo.md':
      '---\npictureAlt: Lumturo\n---\n\nHaltigi homkomercon antaŭ ol ĝi komenciĝas.\n',
    'src/content/statements/2012-06-19-twelfth-tip-report.md': changed(
      'content/statements/2012-06-19-twelfth-tip-report.md',
      [`place: ${place}`, 'place: Treaty Room, Department of State, Washington, DC'],
    ),
  };
}

/** A file of `src` with some of its text changed. Throws where the text is not there any more. */
function changed(name: string, ...changes: [from: string | RegExp, to: string][]): string {
  let source = readFileSync(`src/${name}`, 'utf8');
  for (const [from, to] of changes) {
    const after = source.replace(from, to);
    if (after === source) throw new Error(`src/${name} does not hold ${from}.`);
    source = after;
  }
  return source;
}
