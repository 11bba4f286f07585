import { closest } from './closest.ts';
import { isRealDate } from './dates.ts';
import {
  emptyQuery,
  flagFacets,
  isRange,
  listFacets,
  longestText,
  sorts,
  type ArchiveQuery,
  type ListFacet,
  type Sort,
} from './query.ts';

/** The ids that each facet knows. */
export type Vocabulary = Readonly<
  Record<ListFacet, { has(id: string): boolean; ids(): readonly string[] }>
>;

/** What in an address could not be followed; the rest of it was. */
export interface QueryFault {
  /** No such value; no such date; a range whose end is before its beginning, which was turned; words too long. */
  kind: 'unknown' | 'date' | 'turned' | 'long';
  parameter: string;
  /** As it stood in the address, cut to a length that can be shown. */
  value: string;
  /** The known id that is likely meant. */
  nearest: string | null;
}

/** What an address asks, and what in it is not understood. */
export interface ReadQuery {
  query: ArchiveQuery;
  faults: QueryFault[];
}

const shown = (value: string) =>
  [...value].length > 60 ? `${[...value].slice(0, 60).join('')}…` : value;

/** More values of one facet than these nobody chose by hand. */
const mostValues = 200;

/**
 * Reads the question of an address. Whatever stands there, it never throws: what is not known is
 * reported, never dropped in silence. Parameters of other names (those that trackers add) are left alone.
 */
export function readQuery(parameters: URLSearchParams, known: Vocabulary): ReadQuery {
  const faults: QueryFault[] = [];
  const fault = (
    kind: QueryFault['kind'],
    parameter: string,
    value: string,
    nearest: string | null = null,
  ) => faults.push({ kind, parameter, value: shown(value), nearest });
  const given = (name: string) => [...new Set(parameters.getAll(name).filter(Boolean))];
  /** The last one counts, as with every form. */
  const single = (name: string) => given(name).at(-1) ?? '';

  const values = (facet: ListFacet): string[] =>
    given(facet)
      .slice(0, mostValues)
      .filter((value) => {
        if (known[facet].has(value)) return true;
        // Only short texts are compared: an id is short, and comparing takes the product of the lengths.
        const nearest =
          value.length <= 80 ? closest(value.toLowerCase(), known[facet].ids()) : null;
        fault('unknown', facet, value, nearest);
        return false;
      });
  const flag = (name: string, on = '1'): boolean => {
    const value = single(name);
    if (value && value !== on) fault('unknown', name, value, on);
    return value === on;
  };
  const date = (name: string) => {
    const value = single(name);
    if (value && !isRealDate(value)) fault('date', name, value);
    return value && isRealDate(value) ? value : null;
  };
  const sort = (): Sort => {
    const value = single('sort');
    if (!value || (sorts as readonly string[]).includes(value)) return (value || 'newest') as Sort;
    fault('unknown', 'sort', value, closest(value, sorts));
    return 'newest';
  };
  const page = (): number => {
    const value = single('page');
    if (!value || /^[1-9]\d{0,5}$/.test(value)) return Number(value || 1);
    fault('unknown', 'page', value);
    return 1;
  };

  const typed = single('q');
  const q = [...typed].length > longestText ? [...typed].slice(0, longestText).join('') : typed;
  if (q !== typed) fault('long', 'q', typed);
  let [from, to] = [date('from'), date('to')];
  if (!isRange(from, to)) {
    fault('turned', 'from', `${from} – ${to}`);
    [from, to] = [to, from];
  }
  return {
    query: {
      ...emptyQuery,
      q: q.trim() ? q : '',
      exact: flag('exact') && q.trim() !== '',
      ...(Object.fromEntries(listFacets.map((facet) => [facet, values(facet)])) as Record<
        ListFacet,
        string[]
      >),
      [flagFacets[0]]: flag(flagFacets[0]),
      [flagFacets[1]]: flag(flagFacets[1]),
      from,
      to,
      sort: sort(),
      table: flag('view', 'table'),
      page: page(),
    },
    faults,
  };
}
