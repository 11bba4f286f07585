import { entryRef, speakerRef } from '#lib/server/views/entry-card.ts';
import { content } from '#lib/server/content.ts';
import { langOf } from '#lib/server/views/lang.ts';

export const load = ({ params }) => {
  const lang = langOf(params);
  const { office, entries } = content;
  const statute = entries.find(({ id }) => id === office.statutoryBasis.milestone);
  return {
    name: office.name,
    parent: office.parent,
    parentNote: office.parentNote,
    established: office.established.date ?? office.established.approxDate,
    statute: statute ? entryRef(statute, lang) : null,
    statuteCitation: office.statutoryBasis.citation,
    homepages: office.homepages,
    leaders: office.leaders.map((leader) => ({ ...leader, ...speakerRef(leader.id, lang) })),
    vacancy: office.vacancy,
    forms: office.formsOfTrafficking,
  };
};
