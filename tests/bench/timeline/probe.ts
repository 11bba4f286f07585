/** Runs in the page from its first moment: says when the timeline is ready, and takes the time of frames and keystrokes. */

const afterPaint = (then: () => void) =>
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  });

const isReady = () => document.querySelector('#timeline[data-ready]') !== null;

/** Resolves when what is ready has been painted. */
const ready = new Promise<void>((resolve) => {
  const observer = new MutationObserver(() => {
    if (!isReady()) return;
    observer.disconnect();
    afterPaint(resolve);
  });
  const filter = { attributeFilter: ['data-ready'], subtree: true };
  observer.observe(document, filter);
  document.addEventListener('DOMContentLoaded', () => isReady() && afterPaint(resolve));
});

let stamps: number[] = [];
let next = 0;

const record = (stamp: number) => {
  stamps.push(stamp);
  next = requestAnimationFrame(record);
};

function startFrames(): void {
  stamps = [];
  next = requestAnimationFrame(record);
}

/** Milliseconds between the frames since `startFrames`. */
function stopFrames(): number[] {
  cancelAnimationFrame(next);
  return stamps.slice(1).map((stamp, i) => stamp - (stamps[i] ?? 0));
}

const keys: number[] = [];

/** Notes of each keystroke from now on when the next frame after it has been painted. */
const noteKeys = () =>
  addEventListener(
    'keydown',
    ({ timeStamp, key, ctrlKey }) => {
      if (key.length === 1 && !ctrlKey)
        afterPaint(() => void keys.push(performance.now() - timeStamp));
    },
    { capture: true },
  );

const focusable =
  'a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable=true]';

/** How often Tab stops in the timeline; a group of radio buttons counts once. */
function tabStops(): number {
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      `#timeline:is(${focusable}), #timeline :is(${focusable})`,
    ),
  ].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      !element.closest('[inert]') &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  const radios = stops.filter((one): one is HTMLInputElement => one.matches('input[type=radio]'));
  return stops.length - radios.length + new Set(radios.map(({ name }) => name)).size;
}

const shows = (text: string) =>
  document.getElementById('timeline')?.textContent.includes(text) ?? false;

const elements = () => document.querySelectorAll('*').length;

const probe = {
  ready,
  startFrames,
  stopFrames,
  noteKeys,
  keys,
  tabStops,
  shows,
  elements,
};
Object.assign(window, { probe });
export type Probe = typeof probe;
