import type { Handle } from '@sveltejs/kit';
import { localeOf } from '#lib/i18n/locales.ts';
import { settleHydrationMarks } from '#lib/server/hydration-marks.ts';
import { leanPolicy } from '#lib/server/lean-policy.ts';
import { shorten } from '#lib/server/shorten.ts';

/** Writes the language and direction of the page into app.html: they must be right before any script runs. */
export const handle: Handle = ({ event, resolve }) => {
  const { code, dir } = localeOf(event.params.lang);
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      shorten(leanPolicy(settleHydrationMarks(html.replace('%lang%', code).replace('%dir%', dir)))),
  });
};
