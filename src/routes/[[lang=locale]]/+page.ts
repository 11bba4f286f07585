import { lastDayUntil, shownOnDay } from '#core/archive.ts';
import { dayOf } from '#core/dates.ts';
import { content } from '#lib/server/content.ts';
import { bannerView } from '#lib/server/views/banner.ts';
import { dayViews } from '#lib/server/views/days.ts';
import { entryCard } from '#lib/server/views/entry-card.ts';
import { features } from '#lib/server/views/features.ts';
import { langOf } from '#lib/server/views/lang.ts';
import { pillarViews } from '#lib/server/views/pillars.ts';
import { said } from '#lib/server/views/said.ts';
import { yearCounts } from '#lib/server/views/years.ts';
import { site } from '../../site.ts';

const count = (type: string) => content.entries.filter((entry) => entry.type === type).length;

/** The questions a newcomer asks first; the page of questions has all. */
const firstQuestions = ['what-is-trafficking', 'what-is-the-report', 'what-are-the-tiers'];

export const load = ({ params }) => {
  const lang = langOf(params);
  const latest = (type: string) => {
    const entry = content.entries.findLast((known) => known.type === type);
    return entry ? entryCard(entry, lang) : null;
  };
  const day = lastDayUntil(dayViews(lang), dayOf(new Date()).slice(5));
  return {
    counts: {
      statements: count('statement'),
      reports: count('report'),
      milestones: count('milestone'),
    },
    years: yearCounts(lang),
    latestStatement: latest('statement'),
    latestReport: latest('report'),
    onThisDay: day && { ...day, entries: day.entries.slice(-shownOnDay) },
    questions: content.questions
      .filter(({ id }) => firstQuestions.includes(id))
      .map((file) => ({ id: file.id, question: said(file, 'question', file.question, lang) })),
    features: features(lang),
    banner: bannerView(lang),
    forms: content.office.formsOfTrafficking,
    pillars: pillarViews(lang),
    hasMail: site.subscribe !== null,
    channels: content.office.channels.filter(({ href, onHomePage2012 }) => href && onHomePage2012),
  };
};
