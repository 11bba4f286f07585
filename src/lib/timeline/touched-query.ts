import { emptyQuery, flagFacets, listFacets, type ArchiveQuery, type Sort } from '#core/query.ts';

/**
 * What a reader has changed in the prerendered page before the timeline came to life: boxes checked,
 * words typed and the table opened meanwhile. Null where nothing was touched: what a browser fills in again when coming back was
 * not, and lib/enhance/offer-explorer marks the element once a reader was at it.
 */
export function touchedQuery(element: HTMLElement, query: ArchiveQuery): ArchiveQuery | null {
  if (element.dataset.touched === undefined) return null;
  const checked = (name: string) =>
    [...element.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name="${name}"]`)].filter(
      (input) => input.checked !== input.defaultChecked,
    );
  const chosen = element.querySelector<HTMLSelectElement>('select[name=sort]')?.value as Sort;
  const sort = chosen === emptyQuery.sort ? query.sort : chosen;
  const words = element.querySelector<HTMLInputElement>('input[name=q]')?.value ?? '';
  const lists = listFacets.flatMap((facet) => {
    const ids = checked(facet).map(({ value }) => value);
    return ids.length ? [[facet, ids] as const] : [];
  });
  const flags = flagFacets.filter((flag) => checked(flag).length > 0);
  const table = element.querySelector<HTMLDetailsElement>('.map details')?.open ?? false;
  const same =
    lists.length === 0 && flags.length === 0 && sort === query.sort && table === query.table;
  if (!words.trim() && same) return null;
  return {
    ...query,
    ...Object.fromEntries(lists),
    ...Object.fromEntries(flags.map((flag) => [flag, true])),
    q: words,
    sort,
    table,
    page: 1,
  };
}

const dateFields = (element: HTMLElement) => [
  ...element.querySelectorAll<HTMLInputElement>('input[name=from], input[name=to]'),
];

/** What was typed as dates meanwhile, by the name of the field. */
export const typedDates = (element: HTMLElement): Map<string, string> =>
  new Map(
    dateFields(element).flatMap(({ name, value, defaultValue }) =>
      value !== defaultValue ? [[name, value] as const] : [],
    ),
  );

/** Puts typed dates back into their fields, which then read them as if they had just been typed. */
export function giveBack(element: HTMLElement, dates: ReadonlyMap<string, string>): void {
  for (const field of dateFields(element)) {
    const typed = dates.get(field.name);
    if (typed === undefined) continue;
    field.value = typed;
    if (field !== document.activeElement) field.dispatchEvent(new Event('change'));
  }
}
