import { i18nOf } from '#lib/server/i18n.ts';
import { content } from '#lib/server/content.ts';
import { widgetFeed } from '#lib/server/widgets/feed.ts';

export const prerender = true;
export const trailingSlash = 'always';
export const csr = false;

export const load = async ({ params }) => {
  const i18n = await i18nOf(params);
  const { quoted } = widgetFeed(content.entries, i18n);
  if (!quoted?.quote)
    throw new Error('No statement of src/content has a quote: the frame has nothing to show.');
  const { path, date, title, quote } = quoted;
  return { lang: i18n.locale.code, path, date, title, quote };
};
