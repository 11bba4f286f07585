import { lastDayUntil, shownOnDay } from '#core/archive.ts';
import { dayOf } from '#core/dates.ts';
import { content } from '#lib/server/content.ts';
import { dayViews } from '#lib/server/views/days.ts';
import { entryCard, speakerRef } from '#lib/server/views/entry-card.ts';
import { features } from '#lib/server/views/features.ts';
import { langOf } from '#lib/server/views/lang.ts';
import { pillarViews } from '#lib/server/views/pillars.ts';
import { sharedName } from '#lib/server/views/record-words.ts';
import { yearCounts } from '#lib/server/views/years.ts';

const count = (type: string) => content.entries.filter((entry) => entry.type === type).length;

export const load = ({ params }) => {
  const lang = langOf(params);
  const latest = (type: string) => {
    const entry = content.entries.findLast((known) => known.type === type);
    return entry ? entryCard(entry, lang) : null;
  };
  const { banner, formsOfTrafficking } = content.office;
  const day = lastDayUntil(dayViews(lang), dayOf(new Date()).slice(5));
  return {
    counts: {
      statements: count('statement'),
      reports: count('report'),
      milestones: count('milestone'),
    },
    years: yearCounts(),
    latestStatement: latest('statement'),
    latestReport: latest('report'),
    onThisDay: day && { ...day, entries: day.entries.slice(-shownOnDay) },
    features: features(lang),
    banner: {
      ...banner,
      speaker: speakerRef(banner.speaker, lang),
      office: sharedName('office', banner.office, lang),
    },
    forms: formsOfTrafficking,
    pillars: pillarViews(lang),
    channels: content.office.channels.filter(({ href, onHomePage2012 }) => href && onHomePage2012),
  };
};
