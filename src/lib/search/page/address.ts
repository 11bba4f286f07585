/** What a search page's address holds. */
export interface SearchAddress {
  query: string;
  exact: boolean;
}

/** Reads `?q=` and `?exact=1`. */
export const readAddress = (parameters: URLSearchParams): SearchAddress => ({
  query: parameters.get('q') ?? '',
  exact: parameters.get('exact') === '1',
});

/** The query string of a search; empty where nothing is asked. */
export function addressOf({ query, exact }: SearchAddress): string {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set('q', query);
  if (exact) parameters.set('exact', '1');
  return parameters.size ? `?${parameters}` : '';
}
