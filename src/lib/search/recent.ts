/** What was searched for lately. It stays on the device and goes nowhere else. */
const key = 'recent-searches';
const most = 6;

/** The latest searches, the newest first; none where the device keeps nothing. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string') : [];
  } catch {
    // Storage is blocked, or holds what we did not write: search works without it.
    return [];
  }
}

/** Keeps a search on the device, before those kept already. */
export function keepSearch(query: string): void {
  const wanted = query.trim().slice(0, 200);
  if (wanted) write([wanted, ...recentSearches().filter((kept) => kept !== wanted)].slice(0, most));
}

/** Forgets every search. */
export const forgetSearches = (): void => write([]);

function write(queries: string[]): void {
  try {
    if (queries.length) localStorage.setItem(key, JSON.stringify(queries));
    else localStorage.removeItem(key);
  } catch {
    // Blocked or full: nothing is kept, and nothing else is lost.
  }
}
