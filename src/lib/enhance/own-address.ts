import { ownAddress } from '#core/own-address.ts';

/** Before a page is printed, the address below it becomes that of what is printed: with the question that was asked, if any. */
export function tellOwnAddress(root: Document): void {
  const place = root.querySelector('[data-own-address]');
  if (!place) return;
  const built = place.textContent;
  addEventListener('beforeprint', () => {
    place.textContent = ownAddress(built, location) + location.search;
  });
}
