import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatProblems } from '#core/problem.ts';
import { checkFiles } from '#lib/i18n/build/check-files.ts';
import { temporaryProject } from '../temporary-project.ts';
import { madeUpLocales, rightLocales } from './made-up-locales.ts';
import { planted, warned } from './planted-locale-faults.ts';
import { smallContent } from './small-content.ts';
import { lines, one, sample, someLocales } from './small-locales.ts';

const tsx = import.meta.resolve('tsx');
const tool = fileURLToPath(new URL('../../src/tools/check-locales.ts', import.meta.url));

function check(files: Record<string, string>) {
  const problems = checkFiles(temporaryProject({ ...sample, ...files }).root);
  return { report: formatProblems(problems), faults: problems.filter((one) => !one.warning) };
}

/** The remedy that stands below a place and its fault. */
const remedyBelow = (report: string, place: string) =>
  report.split(`src/locales/${place}`)[1]?.split('\n')[1];

describe('npm run i18n:check', () => {
  it.each([...planted, ...madeUpLocales])(
    'finds %s, with its place and remedy',
    (_, files, place, remedy) => {
      const { report, faults } = check(files);
      expect(report).toContain(`src/locales/${place}`);
      expect(remedyBelow(report, place)).toMatch(remedy);
      expect(faults).not.toEqual([]);
    },
  );

  it.each(warned)('warns of %s', (_, files, place, remedy) => {
    const { report, faults } = check(files);
    expect(report).toContain(`src/locales/${place}`);
    expect(remedyBelow(report, place)).toMatch(remedy);
    expect(faults).toEqual([]);
  });

  it.each(rightLocales)('takes %s', (_, files) => {
    expect(check(files).faults).toEqual([]);
  });

  it('has nothing against what is right', () => {
    const { report, faults } = check({
      'src/locales/ar.json': lines({
        'locale.name': 'العربية',
        'locale.numbers': 'latn',
        'list.count':
          '{count, plural, =0 {لا مدخل} one {مدخل} two {مدخلان} few {# مداخل} many {# مدخلًا} other {# مدخل}}',
      }),
      // Its accepted form holds the words of a discouraged one.
      'src/locales/es.json': lines({ 'nav.faq': 'Trata internacional de blancas y de personas' }),
      // A tool's way to say that nobody has translated it.
      'src/locales/pt.json': lines({ 'nav.home': '', 'nav.faq': ' ' }),
      // Started and not translated yet: missing, and not a fault.
      'src/locales/fr.json': lines({ 'nav.home': '[en] Home' }),
    });
    expect(faults).toEqual([]);
    expect(report.replaceAll(/^src.*(: holds|does not say).*$/gm, '')).not.toMatch(/uses|plural/);
    expect(report).toContain('pt.json:1:1  warning: holds 0 of 6 messages (0 %)');
    expect(report).toContain('fr.json:1:1  warning: holds 0 of 6 messages (0 %)');
  });

  it('as a command prints every fault of a run and fails; a warning alone lets it pass', () => {
    const run = (files: Record<string, string>) => {
      const { root } = temporaryProject({ ...smallContent(), ...files }, someLocales());
      return spawnSync(process.execPath, ['--import', tsx, tool], { cwd: root, encoding: 'utf8' });
    };
    const failed = run({ ...one('fr', 'nav.hme', 'x'), ...one('es', 'nav.topics', '<i>') });
    expect(failed.stderr).toMatch(/es\.json:2:18 [^]*fr\.json:2:3 [^]*\n2 problems, 2 warnings\n$/);
    expect(failed).toMatchObject({ status: 1, stdout: '' });
    const passed = run(one('fr', 'nav.topics', 'Thèmes'));
    expect(passed.stderr).toMatch(/\n1 warning\n$/);
    expect(passed.status).toBe(0);
    expect(passed.stdout).toBe('2 locale files and 0 of the record, no fault.\n');
  });
});
