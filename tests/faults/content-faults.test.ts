import { describe, expect, it } from 'vitest';
import { formatProblems } from '#core/problem.ts';
import { sourceGrade } from '#core/source-grade.ts';
import { readContentFiles, type ContentFile } from '#lib/server/content-files.ts';
import { parseContent } from '#lib/server/parse-content.ts';

const real = readContentFiles();
const sourceOf = (path: string) => real.find((file) => file.path === path)?.source ?? '';

const folder = 'src/content/statements';
const good = sourceOf(`${folder}/2012-09-25-clinton-global-initiative.md`);
const milestone = sourceOf('src/content/milestones/tvpa-2000.md');

/** A copy of a sound statement with one fault in it, and where the fault stands. */
interface Planted {
  id: string;
  from: string;
  to: string;
  /** Where it is not the line on which `from` stands. */
  line?: number;
  column: number;
  message: RegExp;
  remedy: RegExp;
}

const faults: Planted[] = [
  {
    id: 'missing',
    from: 'dateBasis: source\n',
    to: '',
    line: 2,
    column: 1,
    message: /`dateBasis` is missing/,
    remedy: /^source: printed there/,
  },
  {
    id: 'unknown-field',
    from: 'titleBasis:',
    to: 'titelBasis: source\ntitleBasis:',
    column: 1,
    message: /`titelBasis` is not a field/,
    remedy: /titleBasis/,
  },
  {
    id: 'impossible-date',
    from: 'date: 2012-09-25',
    to: 'date: 2011-02-29',
    column: 7,
    message: /not a day that exists/,
    remedy: /YYYY-MM-DD/,
  },
  {
    id: 'unknown-kind',
    from: 'kind: remarks',
    to: 'kind: remark',
    column: 7,
    message: /not one of: remarks/,
    remedy: /What kind/,
  },
  {
    id: 'unknown-topic',
    from: '  - supply-chains',
    to: '  - supply-chain',
    column: 5,
    message: /`supply-chain` is not a topic/,
    remedy: /Did you mean `supply-chains`/,
  },
  {
    id: 'unknown-speaker',
    from: '  - id: barack-obama',
    to: '  - id: barak-obama',
    column: 9,
    message: /`barak-obama` is not a speaker/,
    remedy: /Did you mean `barack-obama`/,
  },
  {
    id: 'unknown-pillar',
    from: '  - protection',
    to: '  - protektion',
    column: 5,
    message: /not one of: prevention/,
    remedy: /pillar/,
  },
  {
    id: 'office-not-held',
    from: 'office: President of the United States\nevent',
    to: 'office: Secretary of State\nevent',
    column: 13,
    message: /not an office of Barack Obama/,
    remedy: /speakers.yaml/,
  },
  {
    id: 'script-link',
    from: 'href: https://traffickinginstitute.org/incontext-president-barack-obama/',
    to: 'href: javascript:alert(1)',
    column: 11,
    message: /not an http or https address/,
    remedy: /address as published/,
  },
  {
    id: 'bidi',
    from: 'title: Remarks',
    to: 'title: "\u202eRemarks"\n#',
    column: 9,
    message: /direction control U\+202E/,
    remedy: /Delete it/,
  },
  {
    id: 'long-word',
    from: 'place: Sheraton',
    to: `place: ${'x'.repeat(500)}`,
    column: 8,
    message: /word of 500 characters/,
    remedy: /Break it up/,
  },
  {
    id: 'unknown-related',
    from: '  - eo-13627',
    to: '  - eo-13626',
    column: 5,
    message: /`eo-13626` is not an entry/,
    remedy: /Did you mean `eo-13627`/,
  },
  {
    id: 'html',
    from: 'A presidential speech',
    to: 'A <script> speech',
    column: 3,
    message: /HTML/,
    remedy: /Markdown/,
  },
];

/** Named as a statement is: by its date first. */
const lineOf = (text: string) => good.slice(0, good.indexOf(text)).split('\n').length;
const pathOf = (id: string) => `${folder}/2012-09-25-${id}.md`;

const planted: ContentFile[] = faults.map(({ id, from, to }) => {
  const source = good.replace(from, to);
  if (source === good) throw new Error(`The fault "${id}" was not planted.`);
  return { path: pathOf(id), source };
});

const others: ContentFile[] = [
  { path: `${folder}/broken-yaml.md`, source: good.replace('kind: remarks', 'kind: "remarks') },
  { path: `${folder}/no-front-matter.md`, source: 'Just words.\n' },
  { path: `${folder}/Wrong Name.md`, source: good },
  { path: 'src/content/faq/nothing.es.md', source: '---\nquestion: ¿Qué?\n---\n\nNada.\n' },
  { path: `${folder}/tvpa-2000.md`, source: good },
];

const speakers = sourceOf('src/content/speakers.yaml');
const twice = speakers.replace('- id: ban-ki-moon\n', '- id: barack-obama\n');

describe('planted faults, all in one run', () => {
  const files = real.map((file) =>
    file.path.endsWith('speakers.yaml')
      ? {
          ...file,
          source: `${speakers}- id: barack-obama\n  name: Twin\n  kind: person\n  offices:\n    - Twin\n`,
        }
      : file,
  );
  const { content, problems } = parseContent([...files, ...planted, ...others]);
  const of = (path: string) => problems.filter(({ file }) => file === path);

  it('stop the archive', () => {
    expect(twice).not.toBe(speakers);
    expect(content).toBeNull();
  });

  it.each(faults)('$id: file, line, column, what is wrong and what to do', (fault) => {
    const found = of(pathOf(fault.id));
    expect(found, formatProblems(found)).toHaveLength(1);
    const line = fault.line ?? lineOf(fault.from);
    expect(found[0]).toMatchObject({ line, column: fault.column });
    expect(found[0]?.message).toMatch(fault.message);
    expect(found[0]?.remedy).toMatch(fault.remedy);
  });

  it('broken YAML names its line', () => {
    const [first] = of(`${folder}/broken-yaml.md`);
    expect(first?.message).toMatch(/is not YAML/);
    expect(first?.line).toBeGreaterThanOrEqual(4);
  });

  it('a file without front matter, a wrong name and a translation of nothing are reported', () => {
    expect(of(`${folder}/no-front-matter.md`)[0]?.message).toMatch(/front matter/);
    expect(of(`${folder}/Wrong Name.md`)[0]?.remedy).toMatch(/small letters/);
    expect(of('src/content/faq/nothing.es.md')[0]?.message).toMatch(/not there/);
  });

  it('an id that stands twice is reported, in a list and across folders', () => {
    expect(milestone).not.toBe('');
    const line = speakers.split('\n').length;
    expect(of('src/content/speakers.yaml')).toMatchObject(
      [{ line, column: 7, message: /stands twice/ }].map(({ line: l, column }) => ({
        line: l,
        column,
      })),
    );
    expect(problems.some(({ message }) => message.includes('`tvpa-2000` is also that of'))).toBe(
      true,
    );
  });

  it('the untouched files have no problem', () => {
    expect(parseContent(real).problems).toEqual([]);
  });
});

it('a milestone says what it did and names a page to read', () => {
  const path = 'src/content/milestones/planted.md';
  const source = milestone
    .replace(/^said: .*\n/m, '')
    .replace(/^links:\n(?: .*\n)+/m, 'links: []\n');
  const found = parseContent([...real, { path, source }]).problems;
  expect(found.map(({ file, message }) => [file, message])).toEqual([
    [path, '`said` is missing'],
    [path, expect.stringContaining('names no page to read')],
  ]);
});

describe('the sources of the milestones', () => {
  const { content } = parseContent(real);
  const milestones = content?.entries.filter((entry) => entry.type === 'milestone') ?? [];

  it('are official, or there is nothing official and the first one is named', () => {
    const unofficial = milestones.filter(({ links }) => !links[0]?.official).map(({ id }) => id);
    expect(unofficial).toEqual(['prevention-month-2014', 'prevention-month-2018']);
  });

  it('are no encyclopedia or blog in the first place', () => {
    const grades = milestones.map(({ links: [first] }) => first && sourceGrade(first.href));
    expect(grades.filter((grade) => grade === 'encyclopedia' || grade === 'blog')).toEqual([]);
  });
});
