/**
 * What was searched for lately: kept only where the reader turned that on, on the device alone. A search
 * for help must leave no trace on a device that somebody else reads.
 */
const key = 'recent-searches';
const choice = 'keep-searches';
const most = 6;

/** Whether the reader turned it on. */
export function keepsSearches(): boolean {
  try {
    return localStorage.getItem(choice) === 'on';
  } catch {
    // Nothing can be kept.
    return false;
  }
}

/** Turns it on, or off and forgets what was kept. Gives whether the device did so. */
export function setKeepsSearches(on: boolean): boolean {
  try {
    if (on) localStorage.setItem(choice, 'on');
    else localStorage.removeItem(choice);
    if (!on) localStorage.removeItem(key);
    return true;
  } catch {
    // The page says that the choice could not be kept.
    return false;
  }
}

/** The latest searches, the newest first; none where the device keeps nothing. */
export function recentSearches(): string[] {
  if (!keepsSearches()) return [];
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string') : [];
  } catch {
    // What stands there is not ours: search works without it.
    return [];
  }
}

/** Keeps a search that was sent, before those kept already, where the reader wants that. */
export function keepSearch(query: string): void {
  const wanted = query.trim().slice(0, 200);
  if (wanted && keepsSearches())
    write([wanted, ...recentSearches().filter((kept) => kept !== wanted)].slice(0, most));
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
