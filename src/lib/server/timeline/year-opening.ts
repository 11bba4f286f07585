import { turningPoints } from '#core/turning-points.ts';
import type { Entry, Report } from '#core/entry.ts';
import type { YearOpening } from '#core/period-page.ts';
import { entryRef, summaryOf } from '../views/entry-card.ts';

const isReport = (entry: Entry): entry is Report => entry.type === 'report';

/** What a year opens with, counted from its entries: how much was said and made law, the report, the turning points. */
export function yearOpening(entries: readonly Entry[], lang: string): YearOpening {
  const count = (type: Entry['type']) => entries.filter((entry) => entry.type === type).length;
  const report = entries.find(isReport);
  const points = turningPoints(entries);
  return {
    statements: count('statement'),
    milestones: count('milestone'),
    report: report
      ? {
          ...entryRef(report, lang),
          subject: summaryOf(report, lang),
        }
      : null,
    turningPoints: points.map((entry) => entryRef(entry, lang)),
  };
}
