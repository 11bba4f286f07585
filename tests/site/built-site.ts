import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One HTML file of a built site. */
export interface BuiltPage {
  /** Its address below the base path: `/es/faq/`. */
  path: string;
  html: string;
}

/** The files of a built site by their path below its folder, with forward slashes. */
export const builtFiles = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    );

/** The pages of a built site. */
export const builtPages = (dir: string): BuiltPage[] =>
  builtFiles(dir)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      path: `/${name.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(join(dir, name), 'utf8'),
    }));

/** The values of an attribute in a page, entities of `&` and quotes resolved. */
export const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'"),
  );
