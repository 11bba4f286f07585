import { contentSource } from './small-content.ts';

/** What is planted: the file by its name below src/content and its text; then the place, fault and remedy that the check gives. */
export type Planted = [
  planted: [name: string, file: string, source: string],
  found: [place: string, message: RegExp, remedy: RegExp],
];

/** A file of the archive with one place changed; its last lines are more of it. */
export function changed(name: string, from: string, to: string): string {
  const source = contentSource(name);
  if (!source.includes(from)) throw new Error(`src/content/${name} does not hold "${from}".`);
  return source.replace(from, () => to);
}

export const statement = 'statements/2012-09-25-clinton-global-initiative.md';
export const question = 'faq/does-it-track-me.md';
export const report = 'reports/2012.md';
export const milestone = 'milestones/tvpa-2000.md';

/** The sound statement with its title, or its text, written in another way. */
export const titled = (title: string) =>
  changed(statement, 'title: Remarks by the President to the Clinton Global Initiative', title);
export const summed = (text: string) =>
  `${contentSource(statement).split('\n---\n')[0]}\n---\n\n${text}`;

/** The statement with its date written otherwise. */
export const day = (written: string) => changed(statement, 'date: 2012-09-25', `date: ${written}`);

/** The question with its answer begun otherwise. */
export const answer = (text: string) => changed(question, 'No. It', `${text} It`);

/** The Spanish translation of the question. */
export const inSpanish = 'faq/does-it-track-me.es.md';
