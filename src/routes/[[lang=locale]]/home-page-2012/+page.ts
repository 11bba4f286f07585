import { content } from '#lib/server/content.ts';
import { bannerView } from '#lib/server/views/banner.ts';
import { features } from '#lib/server/views/features.ts';
import { officeTerms } from '#lib/server/timeline/terms.ts';
import { langOf } from '#lib/server/views/lang.ts';

export const load = ({ params }) => {
  const lang = langOf(params);
  const entries = features(lang).map(({ entry }) => entry);
  const day = entries[0]?.date ?? '';
  return {
    entries,
    banner: bannerView(lang),
    captions: content.office.captions2012,
    director: officeTerms(lang).find(({ from, to }) => from <= day && day <= to) ?? null,
  };
};
