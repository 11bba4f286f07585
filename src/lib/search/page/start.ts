import { keepSearch } from '../client/recent.ts';
import { addressOf, readAddress } from './address.ts';
import { offerRecent } from './recent-list.ts';
import { SearchPage } from './search-page.ts';
import { offerShortcutChoice } from './shortcut-choice.ts';
import type { SearchPageTexts } from './texts.ts';
import { viewOf } from './view.ts';

/** What the history keeps of a question: how much was shown, and where the reader was. */
interface Left {
  limit: number;
  top: number;
}

/** The address follows once typing pauses for this many milliseconds; browsers refuse a hundred changes in a few seconds. */
const pause = 400;

/** Brings the search page to life, in the markup that the server rendered. `worker` is the address of this script. */
export function startSearchPage(place: HTMLElement, worker: string): void {
  const texts = JSON.parse(place.dataset.searchPage ?? '') as SearchPageTexts;
  const here = `${texts.root}/search/`;
  const part = (name: string): HTMLElement => {
    const found = place.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`The search page has no part "${name}".`);
    return found;
  };
  const form = part('form') as HTMLFormElement;
  const field = part('field') as HTMLInputElement;
  const exact = part('exact') as HTMLInputElement;
  const index = `${texts.root}/data/search.json`;
  const search = new SearchPage({ index, worker, show: viewOf(part, texts) });
  let writing = 0;

  /** Writes the address, unless it says so already. */
  const goTo = (step: 'replaceState' | 'pushState') => {
    clearTimeout(writing);
    const address = addressOf(search);
    if (address === location.search) return;
    if (step === 'pushState') leave();
    history[step](null, '', here + address);
  };
  const leave = () => {
    const left: Left = { limit: search.limit, top: scrollY };
    history.replaceState(left, '');
  };
  const take = () => {
    search.query = field.value;
    search.exact = exact.checked;
  };
  const typed = () => {
    take();
    void search.search();
    clearTimeout(writing);
    writing = window.setTimeout(() => goTo('replaceState'), pause);
  };
  /** Shows what the address asks, as it was left. */
  const show = async () => {
    const left = history.state as Left | null;
    const asked = readAddress(new URLSearchParams(location.search));
    field.value = asked.query;
    exact.checked = asked.exact;
    await search.open(asked, left?.limit);
    if (left) scrollTo({ top: left.top, behavior: 'instant' });
  };

  field.addEventListener('input', typed);
  field.addEventListener('focus', () => void search.load());
  exact.addEventListener('change', typed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    take();
    keepSearch(search.query);
    goTo('pushState');
    void search.search();
  });
  part('more').addEventListener('click', () => void search.more());
  part('retry').addEventListener('click', () => void search.retry());
  // What failed without a network is fetched when there is one again.
  addEventListener('online', () => {
    if (search.progress.name === 'failed') void search.retry();
  });
  // A link followed before the pause is over takes the question along as it stands.
  const settle = ({ target }: Event) => {
    if ((target as Element).closest?.('#languages')) goTo('replaceState');
  };
  for (const type of ['pointerdown', 'focusin']) document.addEventListener(type, settle);
  offerRecent(part, here);
  offerShortcutChoice(part);

  history.scrollRestoration = 'manual';
  addEventListener('popstate', () => void show());
  addEventListener('pagehide', leave);
  let resting = 0;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(resting);
      resting = window.setTimeout(leave, 200);
    },
    { passive: true },
  );
  // What was typed before the page was alive is the newer question: it is answered, not wiped away.
  if (field.value && field.value !== readAddress(new URLSearchParams(location.search)).query)
    typed();
  else void show();
}
