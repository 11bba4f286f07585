import { termEnds, type Term } from '#core/terms.ts';
import { content } from '../content.ts';
import { speakerRef } from '../views/entry-card.ts';

/** Who led the office and when, as far as it is verified, the first one first. */
export const officeTerms = (lang: string): Term[] =>
  content.office.leaders.flatMap((leader) => {
    const ends = termEnds(leader);
    const { id, name } = speakerRef(leader.id, lang);
    return ends ? [{ id, name, title: leader.title, ...ends }] : [];
  });
