import type { Attachment } from 'svelte/attachments';
import { monthNumber, monthOf, lastMonthNumber, type Period } from '#core/periods.ts';

/** What a drag over the histogram does. */
interface Brush {
  period: Period;
  rtl: boolean;
  /** The months between which the pointer was dragged, so far or at the end. */
  drag(chosen: Period, done: boolean): void;
}

/** Fewer pixels than this are a press on a bar, not a drag. */
const slack = 5;

/**
 * Dragging along the axis chooses a period: a shortcut for the typed dates. Only the main button and
 * only a sideways move; the wheel and vertical touch always scroll the page (`touch-action: pan-y`).
 */
export const brush = (options: () => Brush): Attachment<Element> => {
  return (element) => {
    const area = element as SVGElement;
    let start: { x: number; id: number } | null = null;
    let dragged = false;
    let frame = 0;

    const monthAt = (x: number) => {
      const { period, rtl } = options();
      const { left, width } = area.getBoundingClientRect();
      const share = Math.min(Math.max((x - left) / width, 0), 0.9999);
      const first = monthNumber(period.from);
      const months = lastMonthNumber(period.to) - first + 1;
      return monthOf(first + Math.floor((rtl ? 1 - share : share) * months));
    };
    const choose = (x: number, done: boolean) => {
      const [a, b] = [monthAt(start?.x ?? x), monthAt(x)];
      options().drag(a <= b ? { from: a, to: b } : { from: b, to: a }, done);
    };
    const down = (event: PointerEvent) => {
      if (event.button !== 0 || !event.isPrimary) return;
      start = { x: event.clientX, id: event.pointerId };
      dragged = false;
    };
    const move = (event: PointerEvent) => {
      if (!start || event.pointerId !== start.id) return;
      if (!dragged && Math.abs(event.clientX - start.x) < slack) return;
      if (!dragged) area.setPointerCapture(event.pointerId);
      dragged = true;
      // One answer a frame is as many as can be seen.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => choose(event.clientX, false));
    };
    const up = (event: PointerEvent) => {
      if (start && dragged) {
        cancelAnimationFrame(frame);
        choose(event.clientX, true);
      }
      start = null;
    };
    const cancel = () => {
      cancelAnimationFrame(frame);
      start = null;
    };
    // The bars are links: a drag that ends on one does not follow it.
    const click = (event: Event) => {
      if (!dragged) return;
      event.preventDefault();
      event.stopPropagation();
      dragged = false;
    };
    const listeners: [string, (event: never) => void, boolean?][] = [
      ['pointerdown', down],
      ['pointermove', move],
      ['pointerup', up],
      ['pointercancel', cancel],
      ['click', click, true],
      ['dragstart', (event: Event) => event.preventDefault()],
    ];
    for (const [type, listener, capture] of listeners)
      area.addEventListener(type, listener as EventListener, capture);
    return () => {
      for (const [type, listener, capture] of listeners)
        area.removeEventListener(type, listener as EventListener, capture);
    };
  };
};
