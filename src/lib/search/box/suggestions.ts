import Combobox from '@github/combobox-nav';
import { countText } from '#core/plural-forms.ts';
import { createSearchClient } from '../client/client.ts';
import { forgetSearches, keepSearch, recentSearches } from '../client/recent.ts';
import worker from '../client/worker.ts?worker&url';
import { answerOptions, clearOption, recentOptions } from './options.ts';
import type { SearchBoxWords } from './words.ts';

/** A screen reader hears the number of suggestions once typing pauses for this many milliseconds. */
const pause = 400;
/** The code of every key while an input method composes, where a browser does not say `isComposing` (UI Events, 229). */
const composing = 229;

async function wordsAt(address: string): Promise<SearchBoxWords> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: status ${response.status}`);
  return (await response.json()) as SearchBoxWords;
}

/**
 * Suggests entries, speakers and topics while one types: a combobox with a list (WAI-ARIA APG). Throws, and
 * does nothing to the form, where its words do not come.
 */
export async function startSuggestions(
  form: HTMLFormElement,
  input: HTMLInputElement,
): Promise<void> {
  const words = await wordsAt(form.dataset.search ?? '');
  const list = form.querySelector<HTMLElement>('[role=listbox]');
  const status = form.querySelector<HTMLElement>('[role=status]');
  const note = form.querySelector<HTMLElement>('.note');
  if (!list || !status) return;
  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false });
  const client = createSearchClient({
    index: `${words.root}/data/search.json`,
    worker,
    engine: () => import('../client/service.ts'),
  });
  let timer = 0;
  let open = false;
  /** Closed by the reader: it stays so until something is typed or asked for. */
  let dismissed = false;

  const say = (text: string) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => (status.textContent = text), pause);
  };
  /** The same for those who see. */
  const tell = (text: string) => {
    if (!note) return;
    note.textContent = text;
    note.hidden = text === '' || dismissed;
  };
  const close = () => {
    if (!open) return;
    open = false;
    list.hidden = true;
    combobox.stop();
  };
  /** Names the options, and keeps the one chosen where a later answer lists it again. */
  const choose = (href: string | null) => {
    for (const [at, option] of list.querySelectorAll('[role=option]').entries()) {
      option.id = `search-option-${at}`;
      if (href === null || option.getAttribute('href') !== href) continue;
      option.setAttribute('aria-selected', 'true');
      input.setAttribute('aria-activedescendant', option.id);
    }
  };
  const show = (options: HTMLElement[]) => {
    if (options.length === 0 || dismissed || !form.contains(document.activeElement)) return close();
    const chosen = list.querySelector('[aria-selected=true]')?.getAttribute('href');
    combobox.clearSelection();
    list.replaceChildren(...options);
    list.hidden = false;
    if (!open) combobox.start();
    open = true;
    choose(chosen ?? null);
  };
  const showRecent = () => {
    const recent = recentSearches();
    show(recent.length ? [...recentOptions(recent, words), clearOption(words)] : []);
  };
  const suggest = async () => {
    const query = input.value;
    if (!query.trim()) return showRecent();
    if (client.state.name !== 'ready') say(words.loading);
    tell(client.state.name === 'ready' || client.state.name === 'failed' ? '' : words.loading);
    try {
      if (client.state.name === 'failed') await client.retry();
      const answer = await client.search({ query, limit: 6 });
      if (!answer || query !== input.value) return;
      tell('');
      show(answerOptions(query, answer, words));
      say(countText(words.tag, words.counts, answer.hits.length + answer.suggestions.length));
    } catch {
      // The form still leads to the search page, which says what is wrong and offers a way on.
      close();
      say(words.failed);
      tell(words.failed);
    }
  };

  const waiting = () => input.value.trim() !== '' && client.state.name === 'loading';
  const ask = () => {
    dismissed = false;
    return suggest();
  };

  input.addEventListener('input', ask);
  input.addEventListener('focus', ask);
  // What failed without a network is fetched when there is one again.
  addEventListener('online', () => {
    if (client.state.name === 'failed' && form.contains(document.activeElement)) void suggest();
  });
  // Keys of an input method choose among its words; the list and the form get none of them.
  form.addEventListener(
    'keydown',
    (event) => {
      if (!event.isComposing && event.keyCode !== composing) return;
      event.stopPropagation();
      if (event.key === 'Enter') event.preventDefault();
    },
    { capture: true },
  );
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (form.contains(relatedTarget as Node | null)) return;
    close();
    tell('');
  });
  // Down opens a closed list (APG).
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && !open) return void ask();
    if (event.key !== 'Escape' || dismissed || (!open && !waiting())) return;
    // The first Escape closes the list, or what will become one, and keeps what was typed (APG); the next empties the field.
    event.preventDefault();
    dismissed = true;
    close();
    tell('');
  });
  // Pressing an option must not take the focus from the field before it is followed.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('combobox-commit', ({ target }) => {
    if (!(target as HTMLElement).hasAttribute('data-clear')) return keepSearch(input.value);
    forgetSearches();
    close();
  });
  form.addEventListener('submit', () => keepSearch(input.value));
  void client.load();
  void suggest();
}
