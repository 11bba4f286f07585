import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { site } from '../../src/site.ts';
import { localeCodes } from './locale-codes.ts';
import { factsOf, type PageFacts } from './page-facts.ts';

/** Where the site that is tested is built, and the host and path it was built for. */
export const builtSite = {
  dir: process.env.BUILD_DIR ?? 'build',
  base: process.env.BASE_PATH ?? '',
  origin: process.env.SITE_URL ?? site.url,
};

// The tests of this folder share one process and its modules (vite.config.ts), so what is read here is read once.
const files = new Map<string, string[]>();
const pages = new Map<string, PageFacts[]>();

const once = <T>(made: Map<string, T>, make: (dir: string) => T) => {
  return (dir: string): T => {
    const known = made.get(dir) ?? make(dir);
    made.set(dir, known);
    return known;
  };
};

/** The files of a built site by their path below its folder, with forward slashes. */
export const builtFiles = once(files, (dir) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    ),
);

/** What the tests ask of every page of a built site, whose locale files stand beside its folder. */
export const builtPages = once(pages, (dir) => {
  const locales = join(dirname(dir), 'src/locales');
  const codes = localeCodes(locales);
  const sentences = new Map(codes.map((code) => [code, independent(locales, code)]));
  return builtFiles(dir)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const path = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
      const lang = codes.find((code) => path.startsWith(`/${code}/`)) ?? 'en';
      const rest = lang === 'en' ? path : path.slice(lang.length + 1);
      const html = readFileSync(join(dir, name), 'utf8');
      return factsOf({ path, lang, rest }, html, sentences.get(lang) ?? '');
    });
});

/** The HTML of a page, for what is asked of a few pages only. */
export const htmlOf = (dir: string, path: string): string =>
  readFileSync(join(dir, path.endsWith('/') ? `${path}index.html` : path), 'utf8');

/** The sentence that every page carries, in a language or, where it is not translated, in English. */
function independent(locales: string, code: string): string {
  const [own, english] = [code, 'en'].map(
    (name) =>
      JSON.parse(readFileSync(join(locales, `${name}.json`), 'utf8')) as Record<string, string>,
  );
  const sentence = own?.['site.independent'] ?? english?.['site.independent'];
  if (!sentence) throw new Error('src/locales/en.json has no message site.independent.');
  return sentence;
}
