import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { site } from '../../src/site.ts';
import { smallArchive } from '../small-archive.ts';
import { folderForFile } from '../temporary-project.ts';
import { textsOutsideEnglish } from './texts-outside-english.ts';
import { builtPages } from './built-site.ts';

/** What somebody adds: a file with three keys, and nothing else. */
const file = `{
  "locale.name": "Esperanto",
  "nav.skip": "Salti al la enhavo",
  "timeline.count": "{count, plural, one {# ero} other {# eroj}}"
}
`;

/** What an editor sets beside an entry. */
const translated = '2012-09-25-clinton-global-initiative';
const translation = '---\ntitle: Rimarkoj de la prezidanto\n---\n';

const { root, write } = folderForFile();
const built = (path: string) => readFileSync(join(root, 'build', path), 'utf8');
const json = (path: string) => JSON.parse(built(path)) as Record<string, unknown>;
const english = JSON.parse(readFileSync('src/locales/en.json', 'utf8')) as Record<string, string>;

beforeAll(() => {
  smallArchive(root);
  write('src/locales/eo.json', file);
  write(`src/content/statements/${translated}.eo.md`, translation);
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, BUILD_DIR: 'build', KIT_OUT_DIR: '.svelte-kit', BASE_PATH: '' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
});

describe('a language of three messages', () => {
  it('has a page for every English page', () => {
    const paths = builtPages(join(root, 'build')).map(({ path }) => path);
    const own = paths.filter((path) => path.startsWith('/eo/')).map((path) => path.slice(3));
    expect(own.sort()).toEqual(paths.filter((path) => !path.startsWith('/eo/')).sort());
    expect(own.length).toBeGreaterThan(200);
  });

  it('stands in the menu of every page, as one in progress', () => {
    for (const { path, html } of builtPages(join(root, 'build'))) {
      // What stands in a frame of a partner's page is one widget, without a menu.
      if (path.endsWith('/embed/frame/')) continue;
      const menu = /<nav id="languages"[^]*?<\/nav>/.exec(html)?.[0] ?? '';
      const [offered = '', inProgress = ''] = menu.split('<p');
      expect(offered, path).toMatch(/lang="en"[^>]*>English</);
      expect(offered, path).not.toContain('Esperanto');
      expect(inProgress, path).toMatch(/href="\/eo\/[^"]*" lang="eo"[^>]*>Esperanto</);
    }
  });

  it('is named by its twins, and names them back', () => {
    for (const path of ['timeline/2012/index.html', 'eo/timeline/2012/index.html']) {
      const html = built(path);
      expect(html).toMatch(/hreflang="eo" href="[^"]*\/eo\/timeline\/2012\/"/);
      expect(html).toMatch(/hreflang="en" href="[^"]*\/timeline\/2012\/"/);
    }
    expect(built('eo/index.html')).toContain('<html lang="eo" dir="ltr"');
  });

  it('has a page of its own right where an entry is translated, and of no other statement', () => {
    const page = `statements/${translated}/index.html`;
    expect(built(`eo/${page}`)).toMatch(/<h1[^>]*>Rimarkoj de la prezidanto</);
    expect(built(`eo/${page}`)).toContain(`rel="canonical" href="${site.url}/eo/statements/`);
    for (const html of [built(page), built(`eo/${page}`)]) {
      expect(html).not.toContain('noindex');
      expect(html.match(/hreflang="eo" href="[^"]*\/eo\/statements\//g)).toHaveLength(1);
    }
    const listed = built('sitemap-1.xml').match(/<loc>[^<]*\/eo\/statements\/[^<]*/g);
    expect(listed).toEqual([expect.stringContaining(translated)]);
    const noindex = builtPages(join(root, 'build')).filter(
      ({ path, html }) => path.startsWith('/eo/statements/') && html.includes('noindex'),
    );
    expect(noindex.length).toBeGreaterThan(10);
    for (const { html } of noindex)
      expect(html).toContain('<span lang="en" dir="ltr">This entry is in English;');
  });

  it('has feeds, search, and widgets', () => {
    expect(built('eo/feeds/atom.xml')).toMatch(/<link href="[^"]*\/eo\/statements\//);
    expect(json('eo/feeds/feed.json').home_page_url).toMatch(/\/eo\/timeline\/$/);
    expect(built('eo/feeds/calendar.ics')).toContain('BEGIN:VEVENT');
    expect(existsSync(join(root, 'build/eo/data/search.json'))).toBe(true);
    expect(built('widgets/v1/tip-timeline.js')).toMatch(/["'`]eo["'`]/);
    expect(json('widgets/v1/locales/eo.json')).toEqual({});
    expect(existsSync(join(root, 'build/widgets/v1/data/eo'))).toBe(true);
  });

  it('speaks its own words where it has them, by its own rules', () => {
    const html = built('eo/timeline/2012/index.html');
    expect(html).toMatch(/>Salti al la enhavo</);
    expect(html).toMatch(/>\d+ eroj\s*</);
    expect(html).not.toMatch(/lang="en"[^>]*>\d+ eroj/);
  });

  it('marks every other text of the pages as English', () => {
    const found = new Set<string>();
    const texts = new Set(Object.values(english).filter((text) => !text.includes('{')));
    for (const { path, html } of builtPages(join(root, 'build')))
      if (path.startsWith('/eo/'))
        for (const text of textsOutsideEnglish(html))
          if (texts.has(text) || /\b(?:entries|entry|Least|Earliest)\b/.test(text)) found.add(text);
    expect([...found]).toEqual([]);
  });
});
