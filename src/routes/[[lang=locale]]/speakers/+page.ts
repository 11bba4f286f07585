import { bySpeaker } from '#core/archive.ts';
import { familyName } from '#core/family-name.ts';
import { content } from '#lib/server/content.ts';
import { langOf } from '#lib/server/views/lang.ts';
import { nameIn, sharedName } from '#lib/server/views/record-words.ts';

const counts = new Map(
  content.speakers.map(({ id }) => [id, bySpeaker(content.entries, id).length]),
);

export const load = ({ params }) => {
  const lang = langOf(params);
  const speakers = content.speakers.map((speaker) => {
    const { id, name, kind, offices } = speaker;
    const own = offices.map((office) => sharedName('office', office, lang));
    const shown = nameIn(speaker, lang);
    return {
      id,
      kind,
      name: shown,
      office: own[0] ?? { text: '', lang },
      // Whoever types a name as it is written in English finds it too, and an office its holders.
      also: [shown === name ? '' : name, ...offices, ...own.map(({ text }) => text)]
        .filter(Boolean)
        .join(' · '),
      family: kind === 'person' ? familyName(shown, name) : shown,
      count: counts.get(id) ?? 0,
    };
  });
  return { speakers };
};
