import { countText } from '#core/plural-forms.ts';
import { createNameFinder } from './find-names.ts';

/** A screen reader hears how many names are left once typing pauses for this many milliseconds. */
const pause = 400;

/** Hides the names that were not meant by what is typed, and the headings that are left without names. */
export function narrowNames(box: HTMLElement, input: HTMLInputElement): void {
  const list = document.getElementById(box.dataset.findIn ?? '');
  const status = box.querySelector('[role=status]');
  if (!list || !status) return;
  const items = [...list.querySelectorAll<HTMLElement>('[data-name]')];
  const find = createNameFinder(
    items.map((element, at) => ({
      id: String(at),
      name: element.dataset.name ?? '',
      // Offices find their holders too: ambassador, secretary of state.
      also: element.dataset.also ?? '',
    })),
  );
  let timer = 0;
  const narrow = () => {
    const typed = input.value.trim() !== '';
    const found = new Set(find(input.value).map(({ item }) => items[Number(item.id)]));
    for (const item of items) item.hidden = !found.has(item);
    for (const part of list.querySelectorAll<HTMLElement>('[data-part]'))
      part.hidden = !part.querySelector('[data-name]:not([hidden])');
    for (const part of list.querySelectorAll<HTMLElement>('[data-while-whole]'))
      part.hidden = typed;
    const text = countText(
      box.dataset.tag ?? '',
      JSON.parse(box.dataset.counts ?? '{}'),
      found.size,
    );
    clearTimeout(timer);
    timer = window.setTimeout(() => (status.textContent = typed ? text : ''), pause);
  };
  input.addEventListener('input', narrow);
  narrow();
}
