import { error, json } from '@sveltejs/kit';
import { entryFolder } from '#core/entry.ts';
import { content } from '#lib/server/content.ts';
import { entryRecord } from '#lib/server/views/entry-record.ts';

export const prerender = true;

export const entries = () =>
  content.entries.map((entry) => ({ folder: entryFolder(entry), id: entry.id }));

export const GET = ({ params }) => {
  const entry = content.entries.find(
    (known) => known.id === params.id && entryFolder(known) === params.folder,
  );
  return entry ? json(entryRecord(entry)) : error(404);
};
