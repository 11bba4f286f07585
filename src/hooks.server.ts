import type { Handle, HandleServerError } from '@sveltejs/kit';
import { localeOf } from '#lib/i18n/locales.ts';
import { settleHydrationMarks } from '#lib/server/hydration-marks.ts';
import { leanPolicy } from '#lib/server/lean-policy.ts';
import { shorten } from '#lib/server/shorten.ts';

/** In development: what reloads a page whose content was changed, and shows what is wrong with it. Kit gives it to hydrated pages alone. */
const live = (html: string) =>
  import.meta.env.DEV && !html.includes('/@vite/client')
    ? html.replace('</head>', '<script type="module" src="/@vite/client"></script></head>')
    : html;

/** In development an editor reads what is wrong, with file and line; the built pages have no server to fail. */
export const handleError: HandleServerError = ({ error, message }) => ({
  message: import.meta.env.DEV && error instanceof Error ? error.message : message,
});

/** Writes the language and direction of the page into app.html: they must be right before any script runs. */
export const handle: Handle = ({ event, resolve }) => {
  const { code, dir } = localeOf(event.params.lang);
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      live(
        shorten(
          leanPolicy(settleHydrationMarks(html.replace('%lang%', code).replace('%dir%', dir))),
        ),
      ),
  });
};
