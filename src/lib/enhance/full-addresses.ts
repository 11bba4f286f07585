import { ownAddress } from '#core/own-address.ts';

/** Addresses that are shown to be copied, `a[data-full-address]`, are those at which they stand, and so is what the button below them copies. */
export function tellFullAddresses(root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-full-address]')) {
    const address = ownAddress(link.text, link);
    link.text = address;
    link.closest('dd')?.querySelector('button')?.setAttribute('data-copy', address);
  }
}
