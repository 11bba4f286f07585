import { byMonth, byYear } from '#core/archive.ts';
import { yearOf } from '#core/dates.ts';
import { familyName } from '#core/family-name.ts';
import { decadeOf } from '#core/periods.ts';
import type { YearCount } from '#core/views.ts';
import { content } from '../content.ts';
import { speakerRef } from './entry-card.ts';

/** Every year from the first entry to the last, also those without entries, so that a gap shows as a gap. */
export function yearCounts(lang: string): YearCount[] {
  const years = byYear(content.entries);
  const known = [...years.keys()].map(Number);
  const first = Math.min(...known);
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, i) => {
    const entries = years.get(String(first + i)) ?? [];
    return {
      year: String(first + i),
      count: entries.length,
      report: entries.some(({ type }) => type === 'report'),
      secretary: secretaryFrom(String(first + i), i === 0, lang),
    };
  });
}

/** Who became Secretary of State in a year; for the first year, who was it when it began. */
function secretaryFrom(year: string, isFirst: boolean, lang: string): string | null {
  const found = content.office.secretaries.findLast(({ start }) =>
    isFirst ? yearOf(start) <= year : yearOf(start) === year,
  );
  return found ? familyName(speakerRef(found.id, lang).name) : null;
}

/** The years that have entries, oldest first. */
export const years: string[] = [...byYear(content.entries).keys()];

/** The months that have entries, `2012-06`, oldest first. */
export const months: string[] = [...byMonth(content.entries).keys()];

/** The decades that have entries by their first year, `2010`, oldest first. */
export const decades: string[] = [...new Set(years.map(decadeOf))];
