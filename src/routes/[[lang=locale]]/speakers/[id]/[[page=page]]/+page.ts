import { error } from '@sveltejs/kit';
import { bySpeaker, byYear } from '#core/archive.ts';
import { speakersOf } from '#core/entry.ts';
import { content } from '#lib/server/content.ts';
import { entryList, pageParams } from '#lib/server/views/entry-list.ts';
import { inEveryLanguage, langOf } from '#lib/server/views/lang.ts';
import { years } from '#lib/server/views/years.ts';
import { nameIn, sharedName } from '#lib/server/views/record-words.ts';

export const entries = () =>
  inEveryLanguage(
    content.speakers.flatMap(({ id }) =>
      pageParams(bySpeaker(content.entries, id)).map((page) => ({ id, page })),
    ),
  );

export const load = ({ params }) => {
  const speaker = content.speakers.find(({ id }) => id === params.id);
  if (!speaker) error(404);
  const said = bySpeaker(content.entries, speaker.id);
  const lang = langOf(params);
  const name = nameIn(speaker, lang);
  const offices = speaker.offices.map((title) => {
    const dates = said
      .filter((entry) => speakersOf(entry).some((s) => s.id === speaker.id && s.office === title))
      .map(({ date }) => date);
    return {
      title: sharedName('office', title, lang),
      first: dates[0] ?? null,
      last: dates.at(-1) ?? null,
    };
  });
  const counts = byYear(said);
  const posts = content.office.leaders.filter(({ id }) => id === speaker.id);
  return {
    speaker: { id: speaker.id, name, original: name === speaker.name ? null : speaker.name },
    offices,
    span: { first: said[0]?.date ?? null, last: said.at(-1)?.date ?? null },
    years: params.page ? [] : years.map((year) => ({ year, count: counts.get(year)?.length ?? 0 })),
    posts,
    list: entryList(said, params.page, lang),
  };
};
