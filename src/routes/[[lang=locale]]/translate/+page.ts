import { browser } from '$app/environment';
import { loadPatiently } from '#lib/i18n/load-patiently.ts';
import { statusIn } from '#lib/i18n/load-status.ts';

// A workbench: all of it happens in the browser.
export const csr = true;

export const load = async ({ parent }) => {
  const { i18n } = await parent();
  if (browser) await loadPatiently(i18n.locale.code, statusIn(document), 'translate');
};
