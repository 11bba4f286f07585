import type { GovernmentsData } from '#core/compare-governments.ts';
import type { TierMark } from '#core/country-views.ts';
import { placementKey } from '#core/placement-key.ts';
import { regionIds } from '#core/schema/countries.ts';
import { tierStatuses, type TierStatus } from '#core/schema/tiers.ts';
import type { I18n } from '#lib/i18n/i18n.ts';
import { inOrderOf } from './country-page.ts';
import { editionYears } from './grid.ts';

const letters: Record<TierMark, string> = {
  tier1: '1',
  tier2: '2',
  tier2WatchList: 'W',
  tier3: '3',
  special: 'S',
  absent: '-',
  unknown: '?',
  none: ' ',
};
/** A status by its place among all; a blank where no edition could place a government. */
const statusLetter = (status: TierStatus | null) =>
  status === null ? ' ' : String(tierStatuses.indexOf(status));

/** Every government with its cells, as short as it can be said, and the words to say it in. */
export function governmentsData(i18n: I18n): GovernmentsData {
  const { t, number, yearDigits } = i18n;
  const shown: Partial<Record<TierMark, string>> = {
    tier1: number(1),
    tier2: number(2),
    tier2WatchList: t('letter.watch'),
    tier3: number(3),
    special: t('letter.special'),
    absent: '–',
    unknown: '?',
  };
  const marks = Object.keys(letters) as TierMark[];
  return {
    years: editionYears.map((year) => yearDigits(year)),
    governments: inOrderOf(i18n).map(({ id, name, of: { country, cells } }) => ({
      code: country.code,
      id,
      name: name.text,
      region: country.region ?? null,
      ...(name.lang === i18n.locale.code ? {} : { lang: name.lang }),
      marks: cells.map(({ mark }) => letters[mark]).join(''),
      statuses: cells.map(({ status }) => statusLetter(status)).join(''),
    })),
    regions: regionIds.map((id) => ({ id, name: t(`region.${id}`) })),
    marks: Object.fromEntries(
      marks.map((mark) => [
        letters[mark],
        { mark, letter: shown[mark] ?? '', words: t(placementKey(mark)) },
      ]),
    ),
    statuses: Object.fromEntries([
      [' ', { status: '' as const, words: '' }],
      ...tierStatuses.map((status) => [
        statusLetter(status),
        { status, words: status === 'agreed' ? '' : t(`known.${status}`) },
      ]),
    ]) as GovernmentsData['statuses'],
    spoken: t('cell.spoken', { placement: '{placement}', known: '{known}' }),
  };
}
