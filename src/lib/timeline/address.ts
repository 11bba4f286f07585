import { querySuffix, type ArchiveQuery } from '#core/query.ts';

/** What the history keeps of a state beside its address. */
interface KeptState {
  /** How far down the reader was, in pixels. */
  scroll?: number;
}

/** Where a question stands: pages of the whole list are pages of their own, all else is in the query. */
export function addressOf(query: ArchiveQuery, home: string): string {
  const { page, ...rest } = query;
  const suffix = querySuffix({ ...rest, page: 1 });
  return suffix || page === 1 ? home + querySuffix(query) : `${home}page-${page}/`;
}

/** The page in the path of a list: 3 for `…/page-3/`. */
export const pageInPath = (path: string): number =>
  Number(/\/page-(\d{1,6})\/$/.exec(path)?.[1] ?? 1);

/** Keeps how far down the reader is with the state that is shown, for when they come back to it. */
export function keepPosition(): void {
  const state: KeptState = { ...(history.state as KeptState | null), scroll: scrollY };
  history.replaceState(state, '');
}

/** How far down the reader was when this state was left; null for a state that is new. */
export const keptPosition = (): number | null =>
  (history.state as KeptState | null)?.scroll ?? null;
