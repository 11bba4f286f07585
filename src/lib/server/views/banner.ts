import type { BannerView } from '#core/views.ts';
import { content } from '../content.ts';
import { speakerRef } from './entry-card.ts';
import { sharedName } from './record-words.ts';

/** The banner quote of the home page of 2012, with its speaker named in the reader's language. */
export function bannerView(lang: string): BannerView {
  const { text, language, speaker, office } = content.office.banner;
  return {
    text,
    language,
    speaker: speakerRef(speaker, lang),
    office: sharedName('office', office, lang),
  };
}
