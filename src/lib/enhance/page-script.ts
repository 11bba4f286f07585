/**
 * The script that a page cannot do without, `[data-script]`: the search page's, which brings the engine along. Where
 * it does not come, the page that has arrived stands and says so; it is loaded again when there is a network again.
 */
export function fetchPageScript(root: Document): void {
  const place = root.querySelector<HTMLElement>('[data-script]');
  if (!place) return;
  import(/* @vite-ignore */ place.dataset.script ?? '').catch((cause: unknown) => {
    const failure = place.querySelector<HTMLElement>('[data-failed]');
    if (failure) failure.hidden = false;
    root.documentElement.classList.remove('asked');
    const again = () => location.reload();
    failure?.querySelector('button')?.addEventListener('click', again);
    addEventListener('online', again);
    reportError(cause);
  });
}
