import { describe, expect, it } from 'vitest';
import { formatProblems, type Problem } from '#core/problem.ts';
import { readContentFiles } from '#lib/server/content-files.ts';
import { parseContent } from '#lib/server/parse-content.ts';

const real = readContentFiles();

/** One fault in one file, and where and how it is to be reported. */
interface Planted {
  name: string;
  file: string;
  from: string | RegExp;
  to: string;
  /** The place of the text at which the fault is reported, in the changed file. */
  at: string;
  column: number;
  message: RegExp;
  remedy: RegExp;
}

const tiers = 'tiers.csv';
const thailand = /^THA,Thailand,(.*),2012,2WL,agreed,.*$/m;
const cell = (row: string) => ({ file: tiers, from: thailand, to: row, at: row });

const faults: Planted[] = [
  {
    name: 'an unknown code',
    ...cell('THI,Thailand,,2012,2WL,agreed,du-htc,du-htc+kelley,yes,'),
    column: 1,
    message: /`THI` is not a government/,
    remedy: /Did you mean `\w{3}`/,
  },
  {
    name: 'a name that is not that of the code',
    ...cell('THA,Tailand,,2012,2WL,agreed,du-htc,du-htc+kelley,yes,'),
    column: 5,
    message: /"Tailand" is not the name/,
    remedy: /"Thailand" in countries\.yaml/,
  },
  {
    name: 'a year without a report',
    ...cell('THA,Thailand,,1999,2,agreed,du-htc,du-htc+kelley,yes,'),
    column: 15,
    message: /no report of 1999/,
    remedy: /Add the report first/,
  },
  {
    name: 'an unknown tier',
    ...cell('THA,Thailand,,2012,2W,agreed,du-htc,du-htc+kelley,yes,'),
    column: 20,
    message: /`tier` \("2W"\) is not one of: 1, 2, 2WL/,
    remedy: /empty where/,
  },
  {
    name: 'an unknown status',
    ...cell('THA,Thailand,,2012,2WL,agree,du-htc,du-htc+kelley,yes,'),
    column: 24,
    message: /"agree"\) is not one of: agreed/,
    remedy: /How the cell is known/,
  },
  {
    name: 'an unknown source',
    ...cell('THA,Thailand,,2012,2WL,agreed,du-htx,du-htc+kelley,yes,'),
    column: 31,
    message: /`du-htx` is not a source/,
    remedy: /Did you mean `du-htc`/,
  },
  {
    name: 'a cell twice',
    ...cell(
      'THA,Thailand,,2011,2WL,agreed,du-htc,du-htc+kelley,yes,\nTHA,Thailand,,2012,2WL,agreed,du-htc,du-htc+kelley,yes,',
    ),
    at: 'THA,Thailand,,2011,2WL,agreed,du-htc,du-htc+kelley,yes,\nTHA,Thailand,,2012',
    column: 1,
    message: /THA 2011 stands twice, first on line/,
    remedy: /Keep one/,
  },
  {
    name: 'a tier before the government existed',
    file: tiers,
    from: /^SSD,South Sudan,(.*),2011,NA,.*$/m,
    to: 'SSD,South Sudan,,2010,3,single,du-htc,du-htc,no,',
    at: 'SSD,South Sudan,,2010',
    column: 23,
    message: /South Sudan in 2010, when no edition could/,
    remedy: /Write NA/,
  },
  {
    name: 'a Watch List before there was one',
    file: tiers,
    from: /^THA,Thailand,(.*),2003,2,.*$/m,
    to: 'THA,Thailand,,2003,2WL,agreed,hti,hti+kelley,yes,',
    at: 'THA,Thailand,,2003,2WL',
    column: 20,
    message: /Watch List of 2003, which began in 2004/,
    remedy: /Correct the tier/,
  },
  {
    name: 'a blank cell that claims to be known',
    ...cell('THA,Thailand,,2012,,agreed,du-htc,du-htc+kelley,yes,'),
    column: 21,
    message: /is agreed, and the tier is empty/,
    remedy: /conflict, incomplete or/,
  },
  {
    name: 'a tier without a source',
    ...cell('THA,Thailand,,2012,2WL,single,,,no,'),
    column: 31,
    message: /is empty, and the cell has a tier/,
    remedy: /first source/,
  },
  {
    name: 'a cell agreed by copies of one publication',
    ...cell('THA,Thailand,,2012,2WL,agreed,cia-world,cia-world+cia-json,yes,'),
    column: 24,
    message: /agreed, and 1 independent source/,
    remedy: /second source/,
  },
  {
    name: 'a conflict without the values that differ',
    ...cell('THA,Thailand,,2012,,conflict,,du-htc+kelley,,they differ'),
    column: 46,
    message: /does not name the values/,
    remedy: /2: kelley; 2WL: du-htc/,
  },
  {
    name: 'a derived cell without its rule',
    ...cell('THA,Thailand,,2012,2WL,derived,derived,derived,no,'),
    column: 51,
    message: /does not give the rule/,
    remedy: /from what it follows/,
  },
  {
    name: 'a comma too many',
    ...cell('THA,Thailand,,2012,2WL,agreed,du-htc,du-htc+kelley,yes,on the list, still'),
    column: 1,
    message: /has 11 fields, not 10/,
    remedy: /in quotation marks/,
  },
  {
    name: 'a stray quotation mark',
    ...cell('THA,Thailand,,2012,2WL,agreed,du-htc,du-htc+kelley,yes,the "list"'),
    column: 56,
    message: /opens or closes nothing/,
    remedy: /each mark inside it twice/,
  },
  {
    name: 'a column that is named otherwise',
    file: tiers,
    from: 'iso3,name,',
    to: 'code,name,',
    at: 'code,name,',
    column: 1,
    message: /names of its columns/,
    remedy: /iso3,name,name_in_source,year/,
  },
  {
    name: 'a total of a report that the cells cannot give',
    file: 'reports/2012.md',
    from: 'tier3: 17',
    to: 'tier3: 18',
    at: '  tier3: 18',
    column: 10,
    message: /is 18, and tiers\.csv has 17 for 2012/,
    remedy: /counted from the/,
  },
  {
    name: 'a coverage that the cells cannot give',
    file: 'reports/2012.md',
    from: 'countriesAndTerritories: 186',
    to: 'countriesAndTerritories: 184',
    at: 'countriesAndTerritories: 184',
    column: 26,
    message: /is 184, and tiers\.csv has 186/,
    remedy: /Correct the total/,
  },
  {
    name: 'an unknown movement',
    file: 'tier-moves.csv',
    from: 'ARG,2008,remained',
    to: 'ARG,2008,remains',
    at: 'ARG,2008,remains',
    column: 10,
    message: /not one of: upgraded/,
    remedy: /What the text prints/,
  },
  {
    name: 'a movement twice',
    file: 'tier-moves.csv',
    from: 'BDI,2008,wl-year',
    to: 'ARG,2008,remained,2WL,3,cia-archive\nBDI,2008,wl-year',
    at: 'ARG,2008,remained,2WL,3,cia-archive\nBDI,2008',
    column: 1,
    message: /stands twice, first on line 2/,
    remedy: /Keep one/,
  },
  {
    name: 'a government twice on the child soldiers list of a year',
    file: 'child-soldiers.csv',
    from: 'MMR,Burma,2010',
    to: 'MMR,Burma,2011,yes,no,hrw2017,\nMMR,Burma,2010',
    at: 'MMR,Burma,2011,yes,no,hrw2017,said',
    column: 1,
    message: /MMR 2011 stands twice/,
    remedy: /Keep one/,
  },
  {
    name: 'a region that no bureau has',
    file: 'countries.yaml',
    from: 'region: SCA',
    to: 'region: ASIA',
    at: '  region: ASIA',
    column: 11,
    message: /not one of: AF, EAP/,
    remedy: /bureau/,
  },
  {
    name: 'a code of two governments',
    file: 'countries.yaml',
    from: 'code: ALB',
    to: 'code: AFG',
    at: '  code: AFG\n  short: AL',
    column: 9,
    message: /the code `AFG` stands twice/,
    remedy: /Keep one of the two/,
  },
];

/** The line of a text in a source, counted from 1. */
const lineOf = (source: string, text: string) =>
  source.slice(0, source.indexOf(text)).split('\n').length;

function plant({ file, from, to }: Planted) {
  const path = `src/content/${file}`;
  const source = real.find((known) => known.path === path)?.source ?? '';
  const changed = source.replace(from, to);
  if (changed === source) throw new Error(`${file} does not hold ${from}.`);
  const files = real.map((known) => (known.path === path ? { path, source: changed } : known));
  return { path, changed, problems: parseContent(files).problems };
}

describe('a planted fault of the tiers', () => {
  it.each(faults)('$name: file, line, column, what is wrong and what to do', (fault) => {
    const { path, changed, problems } = plant(fault);
    const line = lineOf(changed, fault.at);
    const here = ({ file, message }: Problem) => file === path && fault.message.test(message);
    const found = problems.filter(here);
    expect(found, formatProblems(problems.slice(0, 5))).toHaveLength(1);
    expect(found[0]).toMatchObject({ file: path, line, column: fault.column });
    expect(found[0]?.remedy).toMatch(fault.remedy);
  });

  it('that leaves a file out is reported with the file', () => {
    const { problems, content } = parseContent(real.filter(({ path }) => !path.endsWith(tiers)));
    expect(content).toBeNull();
    expect(problems[0]).toMatchObject({ file: `src/content/${tiers}`, message: 'is missing' });
  });
});
