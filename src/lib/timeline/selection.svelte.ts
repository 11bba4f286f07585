const key = 'selected-entries';

/** The entries that a reader has picked out, across pages of the list, until the tab is closed. */
export class Selection {
  /** Whether entries can be picked: their boxes are shown. */
  on = $state(false);
  ids = $state.raw<readonly string[]>([]);
  /** The entry picked last: with Shift, all from it to the next one are picked. */
  #last: string | null = null;

  /** Takes up what was picked before the page was left. */
  restore(known: { has(id: string): boolean }): void {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
      if (Array.isArray(kept))
        this.ids = kept.filter((id) => typeof id === 'string' && known.has(id));
    } catch {
      // Storage is blocked, or holds what we did not write: nothing was picked.
    }
    this.on = this.ids.length > 0;
  }

  has = (id: string): boolean => this.ids.includes(id);

  /** Picks or unpicks an entry, and with `range` all of the list from the one picked before. */
  pick(id: string, picked: boolean, range: boolean, list: readonly string[]): void {
    const [a, b] = [list.indexOf(this.#last ?? id), list.indexOf(id)];
    const ids = range && a >= 0 ? list.slice(Math.min(a, b), Math.max(a, b) + 1) : [id];
    const rest = this.ids.filter((other) => !ids.includes(other));
    this.#last = id;
    this.#keep(picked ? [...rest, ...ids] : rest);
  }

  clear = (): void => {
    this.#last = null;
    this.#keep([]);
  };

  /** Ends picking and forgets what was picked. */
  end = (): void => {
    this.on = false;
    this.clear();
  };

  #keep(ids: readonly string[]): void {
    this.ids = ids;
    try {
      if (ids.length) sessionStorage.setItem(key, JSON.stringify(ids));
      else sessionStorage.removeItem(key);
    } catch {
      // Blocked or full: what was picked holds until the page is left.
    }
  }
}
