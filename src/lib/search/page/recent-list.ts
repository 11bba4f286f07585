import {
  forgetSearches,
  keepsSearches,
  recentSearches,
  setKeepsSearches,
} from '../client/recent.ts';
import { addressOf } from './address.ts';
import { element, linkTo } from './write.ts';

/** Brings to life what the page says of recent searches: the list, the button that forgets them, and the choice to keep them. */
export function offerRecent(part: (name: string) => HTMLElement, here: string): void {
  const choice = part('keeps') as HTMLInputElement;
  const list = () => {
    const recent = recentSearches();
    part('recent').hidden = recent.length === 0;
    part('recent-list').replaceChildren(
      ...recent.map((query) =>
        element('li', linkTo(here + addressOf({ query, exact: false }), element('bdi', query))),
      ),
    );
  };
  choice.checked = keepsSearches();
  choice.addEventListener('change', () => {
    part('keeps-failed').hidden = setKeepsSearches(choice.checked);
    list();
  });
  part('forget').addEventListener('click', () => {
    forgetSearches();
    list();
  });
  list();
}
