import type { EditionPlaces, TierMark } from '#core/country-views.ts';
import type { CountryRef } from '#core/views.ts';
import type { I18n } from '#lib/i18n/i18n.ts';
import { content } from '../content.ts';
import { inOrderOf } from './country-page.ts';
import { wayFrom, type Placed } from './index-tiers.ts';

const { moves } = content.tiers;
const listed: TierMark[] = [
  ...(['tier1', 'tier2', 'tier2WatchList', 'tier3'] as const),
  ...(['special', 'unknown'] as const),
];

/** Who is where in an edition, and who moved against the one before; null where the record has no cell of it. */
export function editionPlaces(year: number, i18n: I18n): EditionPlaces | null {
  const all = inOrderOf(i18n);
  const cells = all[0]?.of.cells ?? [];
  const at = cells.findIndex((cell) => cell.year === year);
  if (at < 0) return null;
  const markAt = ({ cells: own }: Placed, place: number): TierMark => own[place]?.mark ?? 'none';
  const ref = ({ id, name }: CountryRef): CountryRef => ({ id, name });
  const moved = (way: 'up' | 'down') =>
    all
      .filter(({ of }) => wayFrom(markAt(of, at - 1), markAt(of, at)) === way)
      .map((one) => ({ ...ref(one), from: markAt(one.of, at - 1), to: markAt(one.of, at) }));
  const printed = moves.filter((move) => move.year === year);
  const says = (code: string, facts: string[]) =>
    printed.some(({ iso3, fact }) => iso3 === code && facts.includes(fact));
  const ways = { upgraded: 'up', downgraded: 'down', 'auto-downgrade': 'down' } as const;
  const checked = all.flatMap((one) => {
    const from = markAt(one.of, at - 1);
    const own = printed.filter(({ iso3 }) => iso3 === one.of.country.code);
    const facts = own.flatMap(({ fact }) => (fact in ways ? [fact as keyof typeof ways] : []));
    // A movement can be held against the cells only where the edition before is known too.
    if (!facts.length || from === 'unknown' || from === 'none' || from === 'absent') return [];
    const way = wayFrom(from, markAt(one.of, at));
    return [{ ...ref(one), agrees: facts.every((fact) => ways[fact] === way) }];
  });
  return {
    year,
    before: cells[at - 1]?.year ?? null,
    lists: listed.flatMap((mark) => {
      const countries = all.filter(({ of }) => markAt(of, at) === mark).map(ref);
      return countries.length ? [{ mark, countries }] : [];
    }),
    compared: all.filter(({ of }) => isKnown(markAt(of, at - 1)) && isKnown(markAt(of, at))).length,
    risen: moved('up'),
    fallen: moved('down'),
    waived: all.filter(({ of }) => says(of.country.code, ['waiver'])).map(ref),
    printed: checked.length,
    differing: checked.filter(({ agrees }) => !agrees).map(ref),
  };
}

const isKnown = (mark: TierMark) => mark !== 'unknown' && mark !== 'none' && mark !== 'absent';
