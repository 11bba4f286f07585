import type { ArchiveQuery } from '#core/query.ts';
import { addressOf } from './address.ts';

/** Browsers refuse a hundred changes of the address in a few seconds: while something is dragged or typed, one in so many milliseconds. */
const pause = 300;

/** Writes questions into the address: a step of the history each, and one for all that was live. */
export class History {
  #home: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the present step of the history is one that was live last. */
  #live = false;

  /** `home` is the address of the timeline. */
  constructor(home: string) {
    this.#home = home;
  }

  write = (query: ArchiveQuery, live: boolean): void => {
    clearTimeout(this.#timer);
    const address = addressOf(query, this.#home);
    const own = location.pathname + location.search;
    if (!this.#live && address !== own) history.pushState({}, '', address);
    else if (live) this.#timer = setTimeout(() => history.replaceState({}, '', address), pause);
    else history.replaceState({}, '', address);
    this.#live = live;
  };

  /** A step back or forward was taken: what was live is over. */
  moved(): void {
    clearTimeout(this.#timer);
    this.#live = false;
  }
}
