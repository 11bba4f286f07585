import { localisedPath } from '../locale.ts';
import { queryOf } from './address.ts';
import type { Choice } from './choice.ts';
import { element, print } from './markup.ts';
import { scriptOf, type Release } from './snippet.ts';

/** The path of the page that shows a widget alone, below the archive, with the choice in its query. */
export const framePath = (choice: Choice): string =>
  `${localisedPath('/embed/frame/', choice.lang).slice(1)}?${queryOf(choice)}`;

/** A sandboxed frame; `height` is in pixels. A title says what is in it (WCAG 2.2, 4.1.2; technique H64). */
export const frameOf = (address: string, title: string, height: number) =>
  element('iframe', {
    src: address,
    title,
    width: '100%',
    height: String(height),
    loading: 'lazy',
    frameborder: '0',
    // With its own origin, which is never the partner's, so that the origin of its messages can be checked.
    sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  });

interface Given {
  archive: string;
  title: string;
  height: number;
  release: Release;
}

/** The height in pixels of a card with some words, in a column 600 px wide: near enough until the frame reports its own. */
export const heightFor = (words: string): number => 160 + Math.ceil(words.length / 55) * 29;

/** The frame as a page takes it: with the script that follows its height. */
export function frameCode(choice: Choice, given: Given): string {
  const { archive, title, height, release } = given;
  return print([
    frameOf(archive + framePath(choice), title, height),
    scriptOf('frame-host.js', choice.pinned ? release : null, archive),
  ]);
}
