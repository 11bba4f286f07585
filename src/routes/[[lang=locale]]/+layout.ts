import { browser } from '$app/environment';
import { baseLocale } from '#core/locale.ts';
import { createI18n } from '#lib/i18n/i18n.ts';
import { loadPatiently } from '#lib/i18n/load-patiently.ts';
import { statusIn } from '#lib/i18n/load-status.ts';
import { loadMessages } from '#lib/i18n/messages.ts';

export const prerender = true;
export const trailingSlash = 'always';
// Reading pages are not hydrated: see lib/enhance. A page that needs Svelte in the browser sets this to true.
export const csr = false;

export const load = async ({ params }) => {
  const code = params.lang ?? baseLocale;
  await (browser ? loadPatiently(code, statusIn(document)) : loadMessages(code));
  return { i18n: createI18n(code) };
};
