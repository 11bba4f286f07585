import { bySpeaker } from '#core/archive.ts';
import { familyName } from '#core/family-name.ts';
import { content } from '#lib/server/content.ts';

const speakers = content.speakers.map(({ id, name, kind, offices }) => ({
  id,
  name,
  kind,
  office: offices[0] ?? '',
  offices,
  family: kind === 'person' ? familyName(name) : name,
  count: bySpeaker(content.entries, id).length,
}));

export const load = () => ({ speakers });
