import { hasShortcut } from './search-shortcut.ts';

/**
 * The search box in the head of every page. It is a form that works without this; what suggests while
 * one types is fetched when the field is first entered, and not before.
 */
export function offerSearch(root: Document): void {
  const form = root.querySelector<HTMLFormElement>('form[data-search]');
  const input = form?.querySelector<HTMLInputElement>('input[type=search]');
  if (!form || !input) return;
  input.addEventListener('focus', () => void suggest(form, input), { once: true });
  root.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    const field = fieldOf(root);
    if (field) {
      event.preventDefault();
      field.focus();
      field.select();
    } else if (form.action) {
      event.preventDefault();
      location.assign(form.action);
    }
  });
}

async function suggest(form: HTMLFormElement, input: HTMLInputElement): Promise<void> {
  try {
    const { startSuggestions } = await import('#lib/search/box/suggestions.ts');
    await startSuggestions(form, input);
  } catch {
    // No connection: the form still leads to the search page, which says what is wrong.
    input.addEventListener('focus', () => void suggest(form, input), { once: true });
  }
}

/** The field to go to: that of the page itself where it has one, else that in the head; none where a narrow screen hides it. */
const fieldOf = (root: Document) =>
  [...root.querySelectorAll<HTMLInputElement>('main input[type=search], [data-search] input')].find(
    (field) => field.checkVisibility(),
  );

/** Ctrl or Cmd and K anywhere; `/` only outside fields, where the reader has not turned it off (WCAG 2.2, 2.1.4). */
function isShortcut(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey || event.isComposing) return false;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true;
  if (event.key !== '/' || event.ctrlKey || event.metaKey) return false;
  const at = event.target as HTMLElement;
  return !at.closest('input, textarea, select, [contenteditable], dialog') && hasShortcut();
}
