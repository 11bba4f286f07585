import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it, vi } from 'vitest';
import { developmentServer, soon, temporaryProject } from '../../../../tests/temporary-project.ts';
import type { Dictionary } from './merge-messages.ts';
import { locales } from './plugin.ts';

interface LocalesModule {
  locales: { code: string; name: string; dir: string; tag: string }[];
  loaders: Record<string, () => Promise<{ default: Dictionary }>>;
}

const english = {
  'locale.name': 'English',
  'nav.home': 'Home',
  'nav.faq': 'Questions',
  'list.entries': '{count, plural, one {# entry} other {# entries}}',
};
const three = { 'locale.name': 'Français', 'nav.home': 'Accueil', 'locale.numbers': 'latn' };

const json = (texts: object) => `${JSON.stringify(texts, null, 2)}\n`;
const en = { 'src/locales/en.json': json(english) };

async function serve(files: Record<string, string> = {}) {
  const project = temporaryProject({ ...en, ...files });
  const server = await developmentServer(project.root, locales());
  const sent = vi.spyOn(server.ws, 'send');
  const list = () => server.ssrLoadModule('virtual:locales') as Promise<LocalesModule>;
  const codes = async () => (await list()).locales.map(({ code }) => code);
  const dictionary = async (code: string) =>
    (await (await list()).loaders[code]?.())?.default as Dictionary;
  return { ...project, server, sent, list, codes, dictionary };
}

describe('one more file of three keys', () => {
  it('is one more language, by the order of codes after the base', async () => {
    const { list } = await serve({
      'src/locales/fr.json': json(three),
      'src/locales/ar.json': json({ 'nav.home': 'الرئيسية' }),
      'src/locales/README.md': '# not a language',
      'src/locales/meta/descriptions.json': '{}',
    });
    expect((await list()).locales).toEqual([
      {
        code: 'en',
        name: 'English',
        dir: 'ltr',
        tag: 'en-u-ca-gregory',
        complete: 100,
        record: 'none',
      },
      {
        code: 'ar',
        name: 'العربية',
        dir: 'rtl',
        tag: 'ar-u-ca-gregory',
        complete: 25,
        record: 'none',
      },
      {
        code: 'fr',
        name: 'Français',
        dir: 'ltr',
        tag: 'fr-u-ca-gregory-nu-latn',
        complete: 50,
        record: 'none',
      },
    ]);
  });

  it('has English for what it leaves out, and remembers what that is', async () => {
    const { dictionary } = await serve({ 'src/locales/fr.json': json(three) });
    const { messages, fallback } = await dictionary('fr');
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    expect(messages['nav.home']).toBe('Accueil');
    expect(messages['nav.faq']).toBe('Questions');
    expect(fallback).toEqual(['nav.faq', 'list.entries']);
    expect((await dictionary('en')).fallback).toEqual([]);
  });

  it('is a file of its own in the build, beside that of English', async () => {
    const project = temporaryProject({
      ...en,
      'src/locales/fr.json': json(three),
      'main.js': `import { loaders } from 'virtual:locales'; loaders.fr().then(console.log);`,
    });
    const result = await build({
      root: project.root,
      configFile: false,
      logLevel: 'silent',
      plugins: [locales()],
      build: { write: false, modulePreload: false, rolldownOptions: { input: 'main.js' } },
    });
    if (!('output' in result)) throw new Error('The build gave no output.');
    const holding = (text: string) =>
      result.output.filter((file) => file.type === 'asset' && String(file.source).includes(text));
    expect(holding('Accueil')).toHaveLength(1);
    expect(holding('Home')).toHaveLength(1);
    expect(holding('Accueil')[0]?.fileName).not.toBe(holding('Home')[0]?.fileName);
    const [script] = result.output;
    expect(script.code).toContain(holding('Accueil')[0]?.fileName);
    expect(script.code).not.toContain('Accueil');
  });
});

describe('while the server runs', () => {
  it('a new file appears, a changed text changes, a removed file is gone', async () => {
    const { codes, dictionary, write, remove, sent } = await serve();
    expect(await codes()).toEqual(['en']);

    write('src/locales/fr.json', json(three));
    await vi.waitFor(async () => expect(await codes()).toEqual(['en', 'fr']), soon);
    expect(sent).toHaveBeenCalledWith({ type: 'full-reload' });
    expect((await dictionary('fr')).messages['nav.home']).toBe('Accueil');

    write('src/locales/fr.json', json({ ...three, 'nav.home': 'Début' }));
    await vi.waitFor(
      async () => expect((await dictionary('fr')).messages['nav.home']).toBe('Début'),
      soon,
    );

    write('src/locales/en.json', json({ ...english, 'nav.faq': 'Answers' }));
    await vi.waitFor(
      async () => expect((await dictionary('fr')).messages['nav.faq']).toBe('Answers'),
      soon,
    );

    remove('src/locales/fr.json');
    await vi.waitFor(async () => expect(await codes()).toEqual(['en']), soon);
  });

  it('a file that breaks says where, and is well again when it is mended', async () => {
    const { codes, list, write } = await serve({ 'src/locales/fr.json': json(three) });
    expect(await codes()).toEqual(['en', 'fr']);

    write('src/locales/fr.json', '{\n  "nav.home": "{x"\n}\n');
    await vi.waitFor(
      async () => await expect(list()).rejects.toThrow('src/locales/fr.json:2:16'),
      soon,
    );

    write('src/locales/fr.json', json(three));
    await vi.waitFor(async () => expect(await codes()).toEqual(['en', 'fr']), soon);
  });

  it('a file beside the folder changes nothing', async () => {
    const { root, server, sent } = await serve();
    server.watcher.emit('all', 'add', join(root, 'src/locales-of-old/fr.json'));
    expect(sent).not.toHaveBeenCalled();
    server.watcher.emit('all', 'add', join(root, 'src/locales/fr.json'));
    expect(sent).toHaveBeenCalledOnce();
  });
});

describe('a broken file', () => {
  it.each([
    [
      'a brace left open',
      '{\n  "nav.home": "Bonjour {name"\n}\n',
      '2:24  `nav.home` is not an ICU',
    ],
    [
      'digits of no script',
      '{\n  "locale.numbers": "klingon"\n}\n',
      '2:21  `locale.numbers` names no digits',
    ],
    ['a text that is none', '{\n  "nav.home": ["a"]\n}\n', '2:15  `nav.home` has no text'],
    ['a key given twice', '{\n  "a": "b",\n  "a": "c"\n}\n', '3:3  gives a key twice'],
    ['no comma', '{\n  "a": "b"\n  "c": "d"\n}\n', '3:3  is not JSON from here on'],
    ['a comma too many', '{\n  "a": "b",\n}\n', '3:1  is not JSON from here on'],
    ['no quotes', '{\n  "a": b,\n  "c": "d"\n}\n', '2:8  is not JSON from here on'],
    ['an open quote', '{\n  "a": "b,\n  "c": "d"\n}\n', '2:8  is not JSON from here on'],
    ['no end', '{\n  "a": "b"', '2:11  is not JSON from here on'],
    ['more after the end', '{\n  "a": "b"\n}\n}\n', '4:1  is not JSON from here on'],
    ['a list', '["a"]\n', '1:1  is not a list of messages'],
    ['nothing', 'null\n', '1:1  is not a list of messages'],
    ['no text at all', '', '1:1  is not JSON from here on'],
  ])('%s stops the pages with file, line and column', async (_, source, place) => {
    const { list } = await serve({ 'src/locales/fr.json': source });
    await expect(list()).rejects.toThrow(`src/locales/fr.json:${place}`);
  });

  it('with an empty text, as translation tools write it, shows the English one', async () => {
    const { dictionary } = await serve({ 'src/locales/fr.json': json({ 'nav.home': '' }) });
    const { messages, fallback } = await dictionary('fr');
    expect(messages['nav.home']).toBe('Home');
    expect(fallback).toContain('nav.home');
  });

  it('of one language does not hide the faults of another', async () => {
    const { list } = await serve({
      'src/locales/es.json': '{ "a": "{" }',
      'src/locales/fr.json': '{',
    });
    const message = await list().catch((error: Error) => error.message);
    expect(message).toMatch(/es\.json:1:9[^]*fr\.json:1:2[^]*2 problems$/);
  });

  it.each(['english', 'fr_FR', 'FR', 'fr-'])('named %s is not a language', async (code) => {
    const { list } = await serve({ [`src/locales/${code}.json`]: json(three) });
    await expect(list()).rejects.toThrow(
      `src/locales/${code}.json:1:1  is not named by a language`,
    );
  });

  it('that begins with a byte order mark is none', async () => {
    const { codes } = await serve({ 'src/locales/fr.json': `\uFEFF${json(three)}` });
    expect(await codes()).toEqual(['en', 'fr']);
  });
});

it('without English no other language stands in for it', async () => {
  const { list, remove, write } = await serve();
  write('src/locales/fr.json', json(three));
  remove('src/locales/en.json');
  await expect(list()).rejects.toThrow('src/locales/en.json:1:1  is missing');
});
