import { directionOf } from '#core/locale.ts';
import type { Marked } from '../contract/answer.ts';

/** A text with what was found in it marked, in its own language and direction. */
export function marked({ text, lang, ranges }: Marked): HTMLElement {
  const element = document.createElement('span');
  element.lang = lang;
  element.dir = directionOf(lang);
  let at = 0;
  for (const [start, end] of ranges) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    element.append(text.slice(at, start), mark);
    at = end;
  }
  element.append(text.slice(at));
  return element;
}
