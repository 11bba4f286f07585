import type { Meaning } from '../query/expansions.ts';

/** A word of the index, or words side by side, that met a group. */
export interface Token extends Meaning {
  terms: string[];
  /** What it stands for where it is no word of the text: the name of a speaker. */
  shown?: string;
}

/** What met a group in an entry, and how much MiniSearch's measure gives for it. */
interface Row {
  token: Int32Array;
  weight: Float32Array;
}

/** A sheet on which a search notes what met which group in which entry. It is kept between searches: clearing what was written is quicker than a new one. */
export class Board {
  readonly #rows: Row[] = [];
  readonly #seen: Uint8Array;
  /** The tokens by number; 0 is none. */
  #tokens: (Token | null)[] = [null];
  touched: number[] = [];

  constructor(readonly count: number) {
    this.#seen = new Uint8Array(count);
  }

  /** Makes it ready for a search of so many groups. */
  clear(groups: number): void {
    for (const { token, weight } of this.#rows)
      for (const at of this.touched) {
        token[at] = 0;
        weight[at] = 0;
      }
    for (const at of this.touched) this.#seen[at] = 0;
    while (this.#rows.length < groups)
      this.#rows.push({
        token: new Int32Array(this.count),
        weight: new Float32Array(this.count),
      });
    this.touched = [];
    this.#tokens = [null];
  }

  /** Gives a token its number for `note`. */
  add(token: Token): number {
    return this.#tokens.push(token) - 1;
  }

  /** Notes that a token met a group; the one of most trust stays. */
  note(group: number, at: number, token: number, weight: number): void {
    const row = this.#rows[group];
    if (!row) return;
    const before = this.#tokens[row.token[at] ?? 0]?.trust ?? 0;
    if ((this.#tokens[token]?.trust ?? 0) > before) row.token[at] = token;
    if (weight > (row.weight[at] ?? 0)) row.weight[at] = weight;
    if (this.#seen[at]) return;
    this.#seen[at] = 1;
    this.touched.push(at);
  }

  isTouched(at: number): boolean {
    return this.#seen[at] === 1;
  }

  token(group: number, at: number): Token | null {
    return this.#tokens[this.#rows[group]?.token[at] ?? 0] ?? null;
  }

  weight(group: number, at: number): number {
    return this.#rows[group]?.weight[at] ?? 0;
  }
}
