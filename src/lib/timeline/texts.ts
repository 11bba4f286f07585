import { yearOf } from '#core/dates.ts';
import type { Said } from '#core/views.ts';

/** The texts of entries by id, as far as they were fetched. */
export type Texts = Readonly<Record<string, Said>>;

/** Fetches the texts that lists show, a year at a time, and each year once. */
export class TextShelf {
  #address: string;
  #years = new Map<string, Promise<Texts>>();

  /** `address` is that of a year's file, with YYYY for the year. */
  constructor(address: string) {
    this.#address = address;
  }

  /** The texts of the years of these dates. A year that cannot be fetched is left out, and tried again next time. */
  async of(dates: readonly string[]): Promise<Texts> {
    const years = [...new Set(dates.map(yearOf))];
    const found = await Promise.all(years.map((year) => this.#year(year)));
    return Object.assign({}, ...found) as Texts;
  }

  #year(year: string): Promise<Texts> {
    const started = this.#years.get(year);
    if (started) return started;
    const promise = fetchYear(this.#address.replace('YYYY', year)).catch(() => {
      // Titles, dates and names stand without their texts, and every entry leads to its page.
      this.#years.delete(year);
      return {};
    });
    this.#years.set(year, promise);
    return promise;
  }
}

async function fetchYear(address: string): Promise<Texts> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: status ${response.status}`);
  return (await response.json()) as Texts;
}
