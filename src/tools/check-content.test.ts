import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { smallContent } from '../../tests/faults/small-content.ts';
import { temporaryProject } from '../../tests/temporary-project.ts';

const tsx = import.meta.resolve('tsx');
const tool = fileURLToPath(new URL('check-content.ts', import.meta.url));

/** Runs the command in a project with a part of this one's content, some files changed and added. */
function check(files: Record<string, string>) {
  const { root } = temporaryProject({ ...sound, ...files }, ['src/locales']);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', tsx, tool], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** A file of this project with one place changed. */
function changed(path: string, from: string, to: string): Record<string, string> {
  const source = readFileSync(path, 'utf8');
  if (!source.includes(from)) throw new Error(`${path} does not hold "${from}".`);
  return { [path]: source.replace(from, to) };
}

const place = (path: string, found: RegExp) => {
  const before = readFileSync(path, 'utf8').split(found)[0] ?? '';
  const lines = before.split('\n');
  return `${path}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
};

const statement = 'src/content/statements/2012-09-25-clinton-global-initiative.md';
const report = 'src/content/reports/2012.md';
const milestone = 'src/content/milestones/tvpa-2000.md';
const pillar = 'src/content/pillars/prevention.md';
const question = 'src/content/faq/is-it-a-government-site.es.md';
const topics = 'src/content/topics.yaml';
const office = 'src/content/office.yaml';

const named = (path: string) => path.slice('src/content/'.length);
const sound = smallContent(named(statement), named(question));

describe('npm run content:check', () => {
  it('succeeds with sound content, and says how many files it read', () => {
    const { status, stdout, stderr } = check({});
    expect(stderr).toBe('');
    expect(stdout).toBe(`${Object.keys(sound).length} content files, no problem.\n`);
    expect(status).toBe(0);
  });

  it('prints every fault of every kind of file in one run, and fails', () => {
    const { status, stdout, stderr } = check({
      ...changed(statement, 'date: 2012-09-25', 'date: 2012-09-31'),
      ...changed(report, 'edition: 12', 'edition: twelve'),
      ...changed(milestone, 'kind: law', 'kind: *law'),
      ...changed(pillar, 'Stopping trafficking', '[Stopping](javascript:alert(1)) trafficking'),
      ...changed(question, 'question:', 'answer:'),
      ...changed(topics, 'group: ', 'group: no-'),
      ...changed(office, 'milestone: tvpa-2000', 'milestone: tvpa-1999'),
      'src/content/faq/Loud.md': 'x',
      'src/content/faq/lost.es.md': '---\nquestion: ¿Qué?\n---\n',
      'src/content/milestones/bare.md': 'Just words.\n',
      // Names that an editor’s program gives: none is left out in silence.
      'src/content/faq/note.markdown': 'x',
      'src/content/faq/note.MD': 'x',
      'src/content/faq/note.md~': 'x',
      'src/content/faq/note': 'x',
    });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    const faults = [
      `${place(statement, /2012-09-25/)}  \`date\` ("2012-09-31") is not a day that exists`,
      `${place(report, /12\n/)}  \`edition\` is "twelve", not of the form number`,
      `${place(milestone, /law\n/)}  is not YAML: *law is read as an alias`,
      `${place(pillar, /Stopping/)}  links to "javascript:alert(1)"`,
      `${place(question, /question/)}  \`answer\` is not a field here`,
      `${place(topics, /(?<=group: )/)}  \`group\` ("no-`,
      `${place(office, /tvpa-2000/)}  \`tvpa-1999\` is not an entry`,
      'src/content/faq/Loud.md:1:1  is not the name of a content file',
      'src/content/faq/lost.es.md:1:1  translates a file that is not there',
      'src/content/milestones/bare.md:1:1  does not begin with front matter',
      ...['.markdown', '.MD', '.md~', ''].map(
        (ending) => `src/content/faq/note${ending}:1:1  is not the name of a content file`,
      ),
    ];
    for (const fault of faults) expect(stderr).toContain(fault);
    // Each has its remedy, and nothing is reported beside them: a broken list is not held against its entries.
    expect(stderr.match(/\n {4}→ \S/g)).toHaveLength(faults.length);
    expect(stderr.trim()).toMatch(new RegExp(`\n${faults.length} problems$`));
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  it('reports a list that is gone instead of throwing', () => {
    const { status, stderr } = check(changed(topics, readFileSync(topics, 'utf8'), ''));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^src\/content\/topics\.yaml:1:1 /);
    expect(stderr).toMatch(/\n1 problem\n$/);
  });
});
