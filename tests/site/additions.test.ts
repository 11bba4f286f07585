import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { site } from '../../src/site.ts';
import { copyProject, makeSmall } from '../scratch-archive.ts';
import { folderForFile } from '../temporary-project.ts';
import { additions, newLanguage, newPages, translated } from './additions.ts';
import { builtPages, htmlOf } from './built-site.ts';
import { textsOutsideEnglish } from './texts-outside-english.ts';

/** The unit tests that look at the whole archive. */
const unitTests = ['tests/search-archive', 'tests/faults/content-faults'];

/** What is not asked again there: this file, HTML that the same components made, and what the whole archive may weigh. */
const outside = ['additions', 'html', 'budgets'].map((name) => `tests/site/${name}.test.ts`);

const { root, write } = folderForFile();
const dir = join(root, 'build');
const built = (path: string) => readFileSync(join(dir, path), 'utf8');
const json = (path: string) => JSON.parse(built(path)) as Record<string, unknown>;

// Under a base path with an address of its own, which the site's tests look at there.
const env: NodeJS.ProcessEnv = {
  ...process.env,
  BASE_PATH: '/archive',
  SITE_URL: 'https://archive.test',
  BUILD_DIR: 'build',
  KIT_OUT_DIR: '.svelte-kit',
};

/** Every file of a folder; none where there is no such folder. */
const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .map((one) => join(one.parentPath, one.name))
    : [];

/** Runs a command in the copy. Gives what it said, where it failed. */
function failure(...words: string[]): string {
  const { status, stdout, stderr } = spawnSync('npx', words, {
    cwd: root,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return status === 0 ? '' : `${stdout}\n${stderr}`;
}

beforeAll(() => {
  copyProject(root);
  for (const [path, text] of Object.entries(additions())) write(path, text);
});

const english = JSON.parse(readFileSync('src/locales/en.json', 'utf8')) as Record<string, string>;

describe('an archive with an entry of each kind, a correction, a language more and another name', () => {
  it('passes the unit tests', () => {
    expect(failure('vitest', 'run', '--project', 'unit', '--no-isolate', ...unitTests)).toBe('');
  });

  describe('built under a base path', () => {
    beforeAll(() => {
      makeSmall(root, newLanguage);
      env.NODE_ENV = 'production';
      const said = failure('vite', 'build', '--logLevel', 'error');
      env.NODE_ENV = 'test';
      if (said) throw new Error(`The build failed:\n${said}`);
    });

    it('passes the tests of the built site', () => {
      const excluded = outside.flatMap((file) => ['--exclude', file]);
      expect(failure('vitest', 'run', '--project', 'site', ...excluded)).toBe('');
    });

    it.each(newPages)('has the page %s in each language', (path) => {
      for (const prefix of ['', `/${newLanguage}`])
        expect(htmlOf(dir, `${prefix}${path}`)).toContain('<h1');
    });

    it.each([site.name, new URL(site.url).hostname])(
      'has another name and address: no file keeps “%s”',
      (old) => {
        // What partners pinned never changes again: another office releases its own.
        const released = new Set(
          filesIn('widgets/released').map((file) => readFileSync(file, 'utf8')),
        );
        const keeps = (file: string) => {
          const text = readFileSync(file, 'utf8');
          return text.includes(old) && !released.has(text);
        };
        expect(filesIn(dir).length).toBeGreaterThan(500);
        expect(filesIn(dir).filter(keeps)).toEqual([]);
      },
    );

    describe('a language of three messages', () => {
      it('has a page for every English page', () => {
        const paths = builtPages(dir).map(({ path }) => path);
        const own = paths.filter((path) => path.startsWith('/eo/')).map((path) => path.slice(3));
        expect(own.sort()).toEqual(paths.filter((path) => !path.startsWith('/eo/')).sort());
        expect(own.length).toBeGreaterThan(200);
      });

      it('stands in the menu of every page, as one in progress', () => {
        for (const { path } of builtPages(dir)) {
          // What stands in a frame of a partner's page is one widget, without a menu.
          if (path.endsWith('/embed/frame/')) continue;
          const menu = /<nav id="languages"[^]*?<\/nav>/.exec(htmlOf(dir, path))?.[0] ?? '';
          const [offered = '', inProgress = ''] = menu.split('<p');
          expect(offered, path).toMatch(/lang="en"[^>]*>English</);
          expect(offered, path).not.toContain('Esperanto');
          expect(inProgress, path).toMatch(/href="\/archive\/eo\/[^"]*" lang="eo"[^>]*>Esperanto</);
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
        for (const html of [built(page), built(`eo/${page}`)]) {
          expect(html).not.toContain('noindex');
          expect(html.match(/hreflang="eo" href="[^"]*\/eo\/statements\//g)).toHaveLength(1);
        }
        const listed = built('sitemap-1.xml').match(/<loc>[^<]*\/eo\/statements\/[^<]*/g);
        expect(listed).toEqual([expect.stringContaining(translated)]);
        const others = builtPages(dir).filter(
          ({ path, noindex }) => path.startsWith('/eo/statements/') && noindex,
        );
        expect(others.length).toBeGreaterThan(10);
        // One of them is not in English either.
        for (const { path } of others.filter((page) => !page.path.includes('dyer-infobae')))
          expect(htmlOf(dir, path)).toContain(
            '<span lang="en" dir="ltr">This entry is in English;',
          );
      });

      it('has feeds, search, and widgets', () => {
        expect(built('eo/feeds/atom.xml')).toMatch(/<link [^>]*href="[^"]*\/eo\/statements\//);
        expect(json('eo/feeds/feed.json').home_page_url).toMatch(/\/eo\/timeline\/$/);
        expect(built('eo/feeds/calendar.ics')).toContain('BEGIN:VEVENT');
        expect(existsSync(join(root, 'build/eo/data/search.json'))).toBe(true);
        expect(built('widgets/v1/tip-timeline.js')).toMatch(/["'`]eo["'`]/);
        // No words of its own, and how its dates are written.
        expect(json('widgets/v1/locales/eo.json')).toEqual({ dir: 'ltr', tag: 'eo-u-ca-gregory' });
        expect(existsSync(join(root, 'build/widgets/v1/data/eo'))).toBe(true);
      });

      it('speaks its own words where it has them, by its own rules', () => {
        const html = built('eo/timeline/2012/index.html');
        expect(html).toMatch(/>Salti al la enhavo</);
        expect(html).toMatch(/>\d+ eroj\s*</);
        expect(html).not.toMatch(/lang="en"[^>]*>\d+ eroj/);
      });

      it('marks every other text of the pages as English', () => {
        /** Each with the first page that holds it. */
        const found = new Map<string, string>();
        const texts = new Set(Object.values(english).filter((text) => !text.includes('{')));
        for (const { path, lang } of builtPages(dir))
          if (lang === 'eo')
            for (const text of textsOutsideEnglish(htmlOf(dir, path)))
              if (texts.has(text) || /\b(?:entries|entry|Least|Earliest)\b/.test(text))
                if (!found.has(text)) found.set(text, path);
        expect([...found]).toEqual([]);
      });
    });
  });
});
