/** The number of a list's page at the end of a path. */
const inPath = /page-\d+\/$/;

/**
 * Links to the same page in another language, in the head and at the foot, take its question along: ids are
 * the same in every language. So does the page of the list, which the timeline turns without leaving its page.
 */
export function carryQuery(root: Document): void {
  const carry = ({ target }: Event) => {
    const link = (target as Element).closest?.<HTMLAnchorElement>(
      ':is(#languages, footer) a[lang]',
    );
    if (!link) return;
    link.search = location.search;
    link.pathname = link.pathname.replace(inPath, '') + (inPath.exec(location.pathname)?.[0] ?? '');
  };
  // Before a link is followed, opened in a tab or copied, in whatever way.
  for (const type of ['pointerdown', 'focusin', 'click']) root.addEventListener(type, carry, true);
}
