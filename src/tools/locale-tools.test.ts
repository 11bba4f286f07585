import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '#lib/i18n/build/check-files.ts';
import { smallContent } from '../../tests/faults/small-content.ts';
import { someLocales } from '../../tests/faults/small-locales.ts';
import { temporaryProject } from '../../tests/temporary-project.ts';
import { exchangeFormats, readExchange, writeExchange } from './exchange.ts';

const tsx = import.meta.resolve('tsx');
const tool = (name: string) => fileURLToPath(new URL(`${name}.ts`, import.meta.url));

function project() {
  const { root, write } = temporaryProject(smallContent(), someLocales('ar', 'es'));
  const run = (name: string, ...words: string[]) =>
    spawnSync(process.execPath, ['--import', tsx, tool(name), ...words], {
      cwd: root,
      encoding: 'utf8',
    });
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  return { root, write, run, read };
}

const english = JSON.parse(readFileSync('src/locales/en.json', 'utf8')) as Record<string, string>;

describe('npm run i18n:new', () => {
  it('writes every key in English’s order, with the plural forms of the language, and the check passes', () => {
    const { root, run, read } = project();
    expect(run('new-locale', 'pl')).toMatchObject({ status: 0, stderr: '' });
    const texts = JSON.parse(read('src/locales/pl.json')) as Record<string, string>;
    expect(Object.keys(texts)).toEqual(Object.keys(english));
    expect(texts['locale.name']).toBe('polski');
    expect(texts['nav.skip']).toBe(`[en] ${english['nav.skip']}`);
    expect(texts['timeline.count']).toBe(
      '[en] {count, plural, =0 {No entries} one {# entry} few {# entries} many {# entries} other {# entries}}',
    );
    const faults = checkFiles(root).filter(({ file }) => file.endsWith('/pl.json'));
    expect(faults.filter(({ warning }) => !warning)).toEqual([]);
    expect(faults[0]?.message).toMatch(/^holds 1 of \d+ messages \(0 %\)/);
  });

  it.each([
    [[], 'Say which language'],
    [['english'], '"english" is not the code of a language'],
    [['es'], 'src/locales/es.json is there already'],
  ])('%j: says what to do', (words, sentence) => {
    const { stderr, status } = project().run('new-locale', ...words);
    expect(stderr).toContain(sentence);
    expect(status).toBe(1);
  });
});

describe('exchange with translators’ tools', () => {
  const strange = 'A <b> & {n, plural, one {# "x"} other {}}  two  spaces\\n\n\t’ ]]> \u2068 ';
  it.each(exchangeFormats)('%s keeps every character of every text', async (format) => {
    const units = [
      { key: 'a.b', english: strange, own: ` ${strange}مرحبا`, note: 'n & <x>\n*/ "q"' },
      { key: 'c', english: 'Same', own: 'Même', note: '' },
      { key: 'd', english: 'Same', own: 'Pareil', note: '' },
      { key: 'e', english: 'Nothing', own: null, note: '' },
    ];
    const back = await readExchange(await writeExchange(format, 'fr', units));
    expect(back).toEqual(
      new Map([
        ['a.b', ` ${strange}مرحبا`],
        ['c', 'Même'],
        ['d', 'Pareil'],
      ]),
    );
  });

  it.each(['<xliff', '<html></html>', 'msgid "'])('%s is not taken for a file', async (source) => {
    await expect(readExchange(source)).rejects.toThrow();
  });

  it.each(exchangeFormats)('%s leads a whole language out and back unchanged', (format) => {
    const { run, read, write } = project();
    const path = `exchange/ar.${format === 'po' ? 'po' : 'xlf'}`;
    const before = read('src/locales/ar.json');
    expect(run('export-locale', 'ar', `--format=${format}`).stdout).toContain(path);
    const file = read(path);
    expect(file).toContain(english['nav.skip']);
    expect(file).toContain('Link that leaps over the menu');
    expect(run('import-locale', 'ar', path).stdout).toContain('0 of ');
    expect(JSON.parse(read('src/locales/ar.json'))).toEqual(JSON.parse(before));

    write(path, file.replace('انتقل إلى المحتوى', 'إلى المحتوى'));
    expect(run('import-locale', 'ar', path).stdout).toContain(': 1 of ');
    expect(JSON.parse(read('src/locales/ar.json'))).toHaveProperty(['nav.skip'], 'إلى المحتوى');
  });

  it('says what it needs', () => {
    const { run } = project();
    expect(run('export-locale', 'ar').stderr).toContain('--format=xliff or --format=po');
    expect(run('export-locale', 'xx', '--format=po').stderr).toContain('i18n:new xx');
    expect(run('import-locale', 'ar', 'none.po').stderr).toContain('there is no none.po');
  });
});

describe('npm run i18n:mark', () => {
  const changed = () => {
    const made = project();
    made.run('mark-sources');
    const source = made.read('src/locales/en.json');
    made.write('src/locales/en.json', source.replace('Skip to the content', 'Skip the menu'));
    return made;
  };
  const stale = (root: string) =>
    checkFiles(root)
      .filter(({ message }) => message.includes('`nav.skip` was made from an earlier'))
      .map(({ file }) => file);

  it('lets a changed English text show until the translation changes too', () => {
    const { root, run, read, write } = changed();
    expect(stale(root)).toContain('src/locales/es.json');
    run('mark-sources');
    expect(stale(root)).toContain('src/locales/es.json');
    write(
      'src/locales/es.json',
      read('src/locales/es.json').replace(/"nav.skip": ".*"/, '"nav.skip": "Saltar el menú"'),
    );
    expect(stale(root)).not.toContain('src/locales/es.json');
    run('mark-sources');
    expect(stale(root)).not.toContain('src/locales/es.json');
  });

  it('takes a key by name as still right', () => {
    const { root, run } = changed();
    run('mark-sources', 'es', 'nav.skip');
    expect(stale(root)).not.toContain('src/locales/es.json');
    expect(stale(root)).toContain('src/locales/ar.json');
  });
});
