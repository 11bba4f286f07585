/** Whoever turns to one of these is about to ask something. */
const turns = '.needs-js, [data-brush], [data-open-filters], .map summary';

/**
 * The timeline's filters, `[data-island]`. The page is complete without them, so their code and the list of
 * all entries are fetched only when the address asks something, or when a reader first turns to them.
 */
export function offerExplorer(root: Document): void {
  const place = root.querySelector<HTMLElement>('[data-island]');
  if (!place) return;
  const failure = root.querySelector<HTMLElement>('[data-island-failed]');
  let started = false;
  let tries = 0;
  /** A button that was pressed before there was anything to press it for. */
  let pressed: HTMLButtonElement | null = null;
  const begin = async () => {
    if (started) return;
    started = true;
    if (failure) failure.hidden = true;
    try {
      // Browsers remember that an import failed (HTML, module map): another try has another address.
      const again = tries++ ? `?${tries}` : '';
      const { start } = (await import(/* @vite-ignore */ place.dataset.island + again)) as {
        start(element: HTMLElement): Promise<void>;
      };
      await start(place);
      if (pressed?.isConnected) pressed.click();
      place.removeEventListener('click', press);
    } catch (cause) {
      // The prerendered list stands; a sentence says what is missing, and the next try may do.
      started = false;
      root.documentElement.classList.remove('asked');
      if (failure) failure.hidden = false;
      reportError(cause);
    }
  };
  const press = ({ target }: Event) => {
    pressed = (target as Element).closest('button');
  };
  place.addEventListener('click', press);
  for (const type of ['pointerdown', 'keydown'])
    place.addEventListener(type, () => (place.dataset.touched = ''), { once: true });
  failure?.querySelector('button')?.addEventListener('click', () => void begin());
  if (location.search.length > 1) return void begin();
  const turnTo = ({ target }: Event) => {
    if ((target as Element).closest?.(turns)) void begin();
  };
  for (const type of ['pointerdown', 'focusin', 'pointerover'])
    place.addEventListener(type, turnTo);
  // What was picked before the page was left is taken up again.
  if (hasSelection()) void begin();
}

function hasSelection(): boolean {
  try {
    return sessionStorage.getItem('selected-entries') !== null;
  } catch {
    // Nothing could be kept, so nothing was picked.
    return false;
  }
}
