import { ownAddress } from '#core/own-address.ts';

/**
 * The addresses that are shown, `[data-own-address]`, are those at which things stand. Before a page is
 * printed, its own has the question that was asked, if any.
 */
export function tellOwnAddress(root: Document): void {
  for (const place of root.querySelectorAll('[data-own-address]')) {
    const own = ownAddress(place.textContent, location);
    place.textContent = own;
    if (!place.closest('a'))
      addEventListener('beforeprint', () => (place.textContent = own + location.search));
  }
}
