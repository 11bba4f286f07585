import { isolate } from '#core/isolate.ts';
import { countText } from '#core/plural-forms.ts';
import type { SearchPage } from './search-page.ts';
import type { SearchPageTexts } from './texts.ts';

/** One sentence on how far search is, or what it found; empty where nothing is asked. */
export function statusText(
  { answer, answered, progress, query }: SearchPage,
  { tag, texts, found, exact, apart }: SearchPageTexts,
): string {
  if (progress.name === 'loading' && query.trim())
    return progress.slow ? texts.slow : texts.loading;
  if (!answer) return '';
  const all = countText(tag, found, answer.total).replace('{query}', () =>
    isolate(answered.query.trim()),
  );
  if (answer.total === 0 || answer.exact >= answer.total || answered.exact) return all;
  const values: Record<string, string> = {
    found: all,
    exact: countText(tag, exact, answer.exact),
  };
  return apart.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** A screen reader hears the sentence once, this many milliseconds after the last change. */
const pause = 400;

/** Shows a sentence at once to those who see, and says it once typing pauses. */
export function sayer(seen: Element, spoken: Element): (text: string) => void {
  let timer = 0;
  return (text) => {
    if (seen.textContent === text) return;
    seen.textContent = text;
    clearTimeout(timer);
    timer = window.setTimeout(() => (spoken.textContent = text), pause);
  };
}
