import type { EditionMap, TierMark } from '#core/country-views.ts';
import type { Country } from '#core/schema/countries.ts';
import type { I18n } from '#lib/i18n/i18n.ts';
import { inOrderOf } from '../country-page.ts';
import { world } from './world.ts';

/** What the atlas may call a government. */
const namesOf = ({ name, otherNames, onMap }: Country) => [name, ...otherNames, ...onMap];

/** The governments of the atlas' names. Two may have one: Serbia was a part of Serbia and Montenegro. */
function byAtlasName(i18n: I18n) {
  const drawn = new Map<string, ReturnType<typeof inOrderOf>>();
  for (const one of inOrderOf(i18n))
    for (const name of namesOf(one.of.country)) drawn.set(name, [...(drawn.get(name) ?? []), one]);
  return drawn;
}

/** The map of an edition: every government where it was placed, all other land without a mark. */
export function editionMap(year: number, i18n: I18n): EditionMap {
  const drawn = byAtlasName(i18n);
  const map: EditionMap = { land: '', areas: [], dots: [] };
  for (const { name, path, dot } of world) {
    const known = (drawn.get(name) ?? [])
      .map((one) => ({ name: one.name, mark: markIn(one.of.cells, year) }))
      .filter(({ mark }) => mark !== 'none');
    // Of two that have this land the one that the edition speaks of.
    const found = known.find(({ mark }) => mark !== 'absent') ?? known[0];
    if (found && path) map.areas.push({ ...found, path });
    else if (found && dot) map.dots.push({ ...found, at: dot });
    else if (path) map.land += path;
  }
  return map;
}

const markIn = (cells: { year: number; mark: TierMark }[], year: number): TierMark =>
  cells.find((cell) => cell.year === year)?.mark ?? 'none';
