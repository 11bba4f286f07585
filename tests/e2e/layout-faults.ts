import type { Page } from '@playwright/test';

/**
 * What does not fit on a page: texts cut off by their box, and texts that lie on one another. Each as
 * a sentence with the texts. Charts are left out: their labels give way by rules of their own.
 */
export const layoutFaults = (page: Page): Promise<string[]> => page.evaluate(look);

function look(): string[] {
  const faults: string[] = [];
  const short = (element: Element) =>
    element.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 40);
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest('.unseen, svg, [popover], .skip, [role="img"]');

  // What is kept for screen readers alone, with all that is in it.
  const isClipped = (element: Element | null): boolean =>
    element !== null &&
    (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));

  for (const element of document.querySelectorAll('body *')) {
    if (!(element instanceof HTMLElement) || !isSeen(element)) continue;
    const { overflowX, clipPath } = getComputedStyle(element);
    // Tables wider than the page scroll in a region of their own.
    if (!['hidden', 'clip'].includes(overflowX) || clipPath !== 'none') continue;
    if (element.scrollWidth > element.clientWidth + 1)
      faults.push(
        `cut off: “${short(element)}” takes ${element.scrollWidth} px of ${element.clientWidth}`,
      );
  }

  const texts: { element: Element; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.nodeValue?.trim() || !element || !isSeen(element)) continue;
    if (isClipped(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width > 1 && box.height > 1) texts.push({ element, box });
  }
  // Lines of one paragraph may touch; texts of two elements may not lie on each other by more than a rim.
  texts.sort((a, b) => a.box.top - b.box.top);
  texts.forEach(({ element, box }, i) => {
    for (const other of texts.slice(i + 1, i + 60)) {
      if (other.box.top >= box.bottom) break;
      if (element.contains(other.element) || other.element.contains(element)) continue;
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      const least = Math.min(box.height, other.box.height);
      if (wide > 3 && high > least / 2)
        faults.push(`on one another: “${short(element)}” and “${short(other.element)}”`);
    }
  });
  return [...new Set(faults)];
}
