/** Links to the same page in another language take its question along: ids are the same in every language. */
export function carryQuery(root: Document): void {
  const carry = ({ target }: Event) => {
    const link = (target as Element).closest?.<HTMLAnchorElement>('#languages a');
    if (link) link.search = location.search;
  };
  // Before a link is followed, opened in a tab or copied, in whatever way.
  for (const type of ['pointerdown', 'focusin', 'click']) root.addEventListener(type, carry, true);
}
