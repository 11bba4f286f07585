import { error, json } from '@sveltejs/kit';
import { entryFolder } from '#core/entry.ts';
import { locales } from '#lib/i18n/locales.ts';
import { content } from '#lib/server/content.ts';
import { i18nOf } from '#lib/server/i18n.ts';
import { entryRecord } from '#lib/server/views/entry-record.ts';
import { entryCards } from '#lib/server/widgets/feed.ts';

export const prerender = true;

export const entries = () =>
  content.entries.map((entry) => ({ folder: entryFolder(entry), id: entry.id }));

/** Made once for all entries. */
const languages = Promise.all(locales.map(({ code }) => i18nOf({ lang: code })));

export const GET = async ({ params }) => {
  const entry = content.entries.find(
    (known) => known.id === params.id && entryFolder(known) === params.folder,
  );
  if (!entry) error(404);
  return json({ ...entryRecord(entry), cards: entryCards(entry, await languages) });
};
