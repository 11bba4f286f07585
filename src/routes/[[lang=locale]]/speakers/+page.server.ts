import { bySpeaker } from '#core/archive.ts';
import { content } from '#lib/server/content.ts';

const speakers = content.speakers.map(({ id, name, kind, offices }) => ({
  id,
  name,
  kind,
  office: offices[0] ?? '',
  count: bySpeaker(content.entries, id).length,
}));

export const load = () => ({ speakers });
