import type { CellDetail, CountryPage, NumberedSource, PrintedMove } from '#core/country-views.ts';
import { countriesOf } from '#core/entry.ts';
import type { TierId } from '#core/report-views.ts';
import type { Placement } from '#core/schema/tiers.ts';
import { absentFrom, readNote } from '#core/tier-values.ts';
import type { CountryRef } from '#core/views.ts';
import type { I18n } from '#lib/i18n/i18n.ts';
import { content } from '../content.ts';
import { entryRef } from '../views/entry-card.ts';
import { isTier, markOf, placeAll, wayFrom, type Placed } from './index-tiers.ts';
import { countryName } from './names.ts';
import { standingOf } from './standing.ts';

const { tiers } = content;

/** Every government with its cells. */
export const placed = placeAll(tiers);

/** The ids of all governments. */
export const countryIds: string[] = placed.map(({ country }) => country.id);

function byPlace<T extends { iso3: string; year: number }>(rows: readonly T[]): Map<string, T[]> {
  const places = new Map<string, T[]>();
  for (const row of rows) {
    const place = `${row.iso3} ${row.year}`;
    places.set(place, [...(places.get(place) ?? []), row]);
  }
  return places;
}
const moves = byPlace(tiers.moves);
const listings = byPlace(tiers.childSoldiers);
const families = new Set(tiers.sources.flatMap(({ family }) => family ?? []));

/** A government in the reader's language. */
const countryRef = ({ country }: Placed, lang: string): CountryRef => ({
  id: country.id,
  name: countryName(country, lang),
});

const sorted = new Map<string, (CountryRef & { of: Placed })[]>();

/** Every government in the order of the reader's dictionary. */
export function inOrderOf(i18n: I18n): (CountryRef & { of: Placed })[] {
  const lang = i18n.locale.code;
  const known =
    sorted.get(lang) ??
    placed
      .map((of) => ({ ...countryRef(of, lang), of }))
      .sort((a, b) => i18n.compare(a.name.text, b.name.text));
  sorted.set(lang, known);
  return known;
}

/** Everything the page of a government shows; null where there is none of that id. */
export function countryPage(id: string, i18n: I18n): CountryPage | null {
  const all = inOrderOf(i18n);
  const at = all.findIndex((one) => one.id === id);
  const found = all[at];
  if (!found) return null;
  const { country, cells, changes } = found.of;
  const numbers = new Numbers();
  const details = cells.map((_, i) => detail(found.of, i, numbers)).reverse();
  const ref = ({ id, name }: CountryRef): CountryRef => ({ id, name });
  const [earlier, later] = [all[at - 1], all[at + 1]];
  return {
    ...ref(found),
    code: country.code,
    reportName: found.name.text === country.name ? null : country.name,
    otherNames: country.otherNames.filter((name) => name !== found.name.text),
    region: country.region ?? null,
    regionFrom: country.regionFrom.map((source) => numbers.of(source)),
    standing: standingOf(cells),
    cells: details,
    changes,
    sources: numbers.list,
    said: saidOf(country.code, i18n.locale.code),
    earlier: earlier ? ref(earlier) : null,
    later: later ? ref(later) : null,
  };
}

/** So many entries stand on the page itself; the timeline has them all. */
const mostSaid = 12;

function saidOf(code: string, lang: string): CountryPage['said'] {
  const about = content.entries.filter((entry) => countriesOf(entry).includes(code)).reverse();
  return {
    entries: about.slice(0, mostSaid).map((entry) => entryRef(entry, lang)),
    total: about.length,
  };
}

/** The sources of one page, numbered as they are first named. */
class Numbers {
  readonly list: NumberedSource[] = [];
  /** The number of a source. Throws for an id that the content check would have refused. */
  of(id: string): number {
    const known = this.list.find((source) => source.id === id);
    if (known) return known.number;
    const source = tiers.sources.find((other) => other.id === id);
    if (!source) throw new Error(`There is no source "${id}".`);
    return this.list.push({ id, name: source.name, number: this.list.length + 1 });
  }
}

function detail({ cells, country }: Placed, at: number, numbers: Numbers): CellDetail {
  const cell = cells[at] as Placed['cells'][number];
  const { year, mark, status, sources, row } = cell;
  const from = (row?.all_sources ?? [])
    .filter((id) => id !== 'derived')
    .map((id) => numbers.of(id));
  const before = cells[at - 1]?.mark ?? 'none';
  const way = wayFrom(before, mark);
  const { values, rest } = readNote(row?.note ?? '');
  const absent = absentFrom(rest);
  const place = `${country.code} ${year}`;
  return {
    year,
    mark,
    status,
    sources,
    from,
    values: values.map(({ tier, sources: ids }) => ({
      tier: markOf(tier as Placement) as TierId,
      from: ids.filter((id) => !families.has(id)).map((id) => numbers.of(id)),
      others: ids.filter((id) => families.has(id)),
    })),
    absentFrom: absent.map((id) => numbers.of(id)),
    // What `missing` says already, and what the numbers say.
    note: absent.length || status === 'missing' ? '' : rest,
    move: way && isTier(before) ? { way, from: before } : null,
    watchYears: mark === 'tier2WatchList' ? runOf(cells, at) : null,
    printed: (moves.get(place) ?? []).map(({ fact, tier, detail: said, source }): PrintedMove => ({
      fact,
      tier: markOf(tier) as TierId,
      detail: said,
      source: numbers.of(source),
    })),
    childSoldiers: listings.get(place)?.map(({ source }) => numbers.of(source))[0] ?? null,
  };
}

/** How many cells with one mark end at a place. */
function runOf(cells: Placed['cells'], at: number): number {
  let length = 1;
  while (cells[at - length] && cells[at - length]?.mark === cells[at]?.mark) length++;
  return length;
}
