import type { Choice } from './choice.ts';
import { fallback } from './fallback.ts';
import { element, print, type Markup } from './markup.ts';
import { hostAttributes, styleOf } from './style.ts';
import type { Source } from './words.ts';

/** The version a snippet can be pinned to, with the hash of each of its scripts by file name. */
export interface Release {
  version: string;
  integrity: Record<string, string>;
}

/** A snippet in its parts: a page takes them together, a framework each at its own place. */
export interface Snippet {
  /** The element with its content. */
  host: Markup;
  script: Markup;
  /** The rules, without the element around them. */
  style: string;
}

/** Makes the snippet of a choice. Throws for a pinned choice whose script has no hash. */
export function snippetOf(choice: Choice, source: Source, release: Release): Snippet {
  const { widget } = choice;
  const content = fallback(choice, source);
  return {
    host: element(widget, hostAttributes(choice, source.words.dir), content),
    script: scriptOf(`${widget}.js`, choice.pinned ? release : null, source.archive),
    style: styleOf(choice),
  };
}

/** A script of the archive at its moving address, or pinned to a release. Throws where the release has no such script. */
export function scriptOf(file: string, release: Release | null, archive: string): Markup {
  const integrity = release?.integrity[file];
  if (release && !integrity) throw new Error(`integrity.json has no ${file}.`);
  return element('script', {
    type: 'module',
    src: `${archive}widgets/${release?.version ?? 'v1'}/${file}`,
    integrity,
    crossorigin: integrity && 'anonymous',
  });
}

/** The snippet as a page takes it. */
export const pageCode = ({ style, host, script }: Snippet): string =>
  print([element('style', {}, style), host, script]);

/** The text inside the snippet's style element, which a policy allows by its hash. */
export const styleText = (style: string): string => `\n${style}\n`;
