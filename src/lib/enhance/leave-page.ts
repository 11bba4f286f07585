/** How long after the first Escape a second one still leaves the page, in milliseconds, as on GOV.UK. */
const within = 5_000;

/**
 * The quick exit, `a[data-leave]`, after GOV.UK's "Exit this page": its link, or Escape twice. What is
 * shown vanishes at once, and the other page takes this one's place in the history, so that Back does
 * not lead here again. Nothing is stored. Without this it is a link to that page.
 */
export function offerLeaving(root: Document): void {
  const link = root.querySelector<HTMLAnchorElement>('a[data-leave]');
  const status = root.querySelector('[data-leave-status]');
  if (!link || !status) return;
  let first = -Infinity;
  let left = false;

  const leave = () => {
    left = true;
    root.body.hidden = true;
    root.title = '';
    location.replace(link.href);
  };
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    leave();
  });
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.repeat || event.isComposing) return;
    // Escape also ends a load that is under way, which must not be this one.
    if (left) event.preventDefault();
    else if (event.timeStamp - first < within) {
      event.preventDefault();
      leave();
    } else {
      first = event.timeStamp;
      status.textContent = link.dataset.leave ?? '';
      setTimeout(() => {
        if (performance.now() - first >= within) status.textContent = '';
      }, within);
    }
  });
}
