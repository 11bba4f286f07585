/**
 * Bars of a histogram, `[data-roving]`: one tab stop for all of them, with the arrows, Home and End inside
 * (WAI-ARIA APG, roving tabindex). Arrows follow the direction of writing. What is pointed at or has the
 * focus is also shown in words, in the `[data-readout]` beside it.
 */
export function offerRoving(root: Document): void {
  for (const bars of root.querySelectorAll('[data-roving]:not(:has([tabindex]))')) {
    const stop =
      bars.querySelector(`${link}[aria-current]`) ?? [...bars.querySelectorAll(link)].at(-1);
    if (stop) makeStop(stop);
  }
  root.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const from = barOf(event);
    const bars = from ? barsOf(from) : [];
    const to = from && bars[placeAfter(event.key, bars.indexOf(from), bars.length, isRtl(from))];
    if (!to || to === from) return;
    event.preventDefault();
    makeStop(to);
    to.focus();
  });
  for (const type of ['focusin', 'pointerover', 'pointerdown'])
    root.addEventListener(type, (event) => {
      const bar = barOf(event);
      const readout = bar && readoutOf(bar);
      if (readout) readout.textContent = bar.getAttribute('aria-label');
    });
  // A bar that was reached in another way is where Tab comes back to; so is one that was left after
  // the timeline drew its bars anew around it.
  for (const type of ['focusin', 'focusout'])
    root.addEventListener(type, (event) => {
      const bar = barOf(event);
      if (bar?.isConnected && bar.getAttribute('tabindex') !== '0') makeStop(bar);
    });
}

const link = 'a[href]';

const barOf = ({ target }: Event) =>
  (target as Element).closest?.<HTMLElement | SVGElement>(`[data-roving] ${link}`);

const barsOf = (bar: Element) => [
  ...(bar.closest('[data-roving]')?.querySelectorAll<HTMLElement | SVGElement>(link) ?? []),
];

/** Makes a bar the one that Tab comes to among those of its histogram. */
export function makeStop(bar: Element): void {
  for (const other of barsOf(bar)) other.setAttribute('tabindex', other === bar ? '0' : '-1');
}

const readoutOf = (bar: Element) => {
  const next = bar.closest('[data-roving]')?.nextElementSibling;
  return next?.matches('[data-readout]') ? next : null;
};

const isRtl = (bar: Element) => getComputedStyle(bar).direction === 'rtl';

function placeAfter(key: string, at: number, count: number, rtl: boolean): number {
  const steps: Record<string, number> = {
    ArrowRight: rtl ? at - 1 : at + 1,
    ArrowLeft: rtl ? at + 1 : at - 1,
    Home: 0,
    End: count - 1,
    PageUp: at - 12,
    PageDown: at + 12,
  };
  const to = steps[key];
  return to === undefined ? at : Math.min(Math.max(to, 0), count - 1);
}
