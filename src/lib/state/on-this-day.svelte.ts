import type { DayView } from '#core/views.ts';

/** A reader's calendar day in the reader's own zone, as `07-30`. */
const localDay = (now: Date) =>
  `${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;

/**
 * What happened on the reader's day of the year. A built page only knows the day of the build, so the
 * month's days are fetched once the page is open; until then, and where that fails, the built day
 * stands, which names its date and so is never wrong.
 */
export class OnThisDay {
  #fetched = $state.raw<DayView | null>(null);
  readonly #built: DayView | null;

  constructor(built: DayView | null) {
    this.#built = built;
  }

  get day(): DayView | null {
    return this.#fetched ?? this.#built;
  }

  /** `addressOf` gives the address of a month's file (`07`). */
  async refresh(now: Date, addressOf: (month: string) => string): Promise<void> {
    const today = localDay(now);
    if (today === this.#built?.monthDay) return;
    const response = await fetch(addressOf(today.slice(0, 2)));
    if (!response.ok) return;
    const days = (await response.json()) as DayView[];
    const [before, ...month] = days;
    this.#fetched = month.findLast(({ monthDay }) => monthDay <= today) ?? before ?? null;
  }
}
