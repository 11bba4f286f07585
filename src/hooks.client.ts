import type { HandleClientError } from '@sveltejs/kit';

/**
 * Where a script of a page does not come, the page that arrived is worth more than the bare "500" that
 * SvelteKit would put in its place: what is thrown here ends the attempt, and the page stays as it is,
 * with a sentence and a way to try again.
 */
export const handleError: HandleClientError = ({ error, message }) => {
  const missing = error instanceof TypeError && /import|module|fetch/i.test(error.message);
  if (!missing) return { message };
  const failed = document.querySelector<HTMLElement>('[data-load-status] [data-when=failed]');
  // Texts that come later would hide what says that something else did not.
  failed?.removeAttribute('data-when');
  if (failed) failed.hidden = false;
  failed?.querySelector('button')?.addEventListener('click', () => location.reload());
  addEventListener('online', () => location.reload(), { once: true });
  throw error;
};
