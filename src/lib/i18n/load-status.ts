import type { LoadStatus } from './load-patiently.ts';

/** Shows how a load goes in the markup of LoadStatus.svelte, which is prerendered: the texts that failed to come cannot say so themselves. */
export function statusIn(document: Document): LoadStatus {
  const region = document.querySelector<HTMLElement>('[data-load-status]');
  const show = (state: 'retrying' | 'failed' | null) => {
    if (!region) return;
    for (const part of region.querySelectorAll<HTMLElement>('[data-when]'))
      part.hidden = part.dataset.when !== state;
  };
  return {
    retrying: () => show('retrying'),
    done: () => show(null),
    failed: () =>
      new Promise((resolve) => {
        show('failed');
        const again = () => {
          window.removeEventListener('online', again);
          show('retrying');
          resolve();
        };
        window.addEventListener('online', again, { once: true });
        region?.querySelector('button')?.addEventListener('click', again, { once: true });
      }),
  };
}
