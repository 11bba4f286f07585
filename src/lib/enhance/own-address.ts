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

/** Addresses that are shown to be copied, `a[data-full-address]`, are those at which they stand, and so is what the button below them copies. */
export function tellFullAddresses(root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-full-address]')) {
    const address = ownAddress(link.text, link);
    link.text = address;
    link.closest('dd')?.querySelector('button')?.setAttribute('data-copy', address);
  }
}
