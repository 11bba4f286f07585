import type { Entry } from '#core/entry.ts';
import type { Report } from './checked-records.ts';
import type { Read } from './read-record.ts';

/** Reports fields of an entry that contradict each other. */
export function checkAgreement(entry: Entry, read: Read<unknown>, report: Report): void {
  entry.links.forEach(({ rel, language }, index) => {
    if (rel === 'translation' && !language)
      report(
        read,
        ['links', index],
        'the link to a translation does not say its language',
        'Add `language` to it, as in `language: es`.',
      );
    if (rel !== 'translation' && language)
      report(
        read,
        ['links', index, 'language'],
        `\`language\` stands at a link that is ${rel}, not a translation`,
        'Remove it, or write `rel: translation`.',
      );
  });
  if (entry.type === 'milestone' && entry.approxDate && entry.approxDate !== entry.date)
    report(
      read,
      ['approxDate'],
      `\`approxDate\` stands beside the day ${entry.date}`,
      'Remove it: it stands in where the day is not known.',
    );
  if (entry.type !== 'report' || !entry.tiers || entry.countriesAndTerritories === null) return;
  const { tier1, tier2, tier2WatchList, tier3 } = entry.tiers;
  // Special cases are counted among those covered in some editions and not in others.
  const placed = [tier1, tier2, tier2WatchList, tier3].reduce<number>(
    (sum, count) => sum + (count ?? 0),
    0,
  );
  if (placed > entry.countriesAndTerritories)
    report(
      read,
      ['countriesAndTerritories'],
      `the tiers hold ${placed} placements, more than the ${entry.countriesAndTerritories} countries and territories covered`,
      'Correct the figure that is wrong, or write null for one that was not verified.',
    );
}
