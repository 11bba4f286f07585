import type { Expansion } from '../query/expansions.ts';

/** A word of the index, or words side by side, by which a group was met. */
export interface Token extends Expansion {
  terms: string[];
  /** What it stands for where it is no word of the text: the name of a speaker. */
  shown?: string;
}

/** What met a group in each document, by its number, and how much MiniSearch's measure gives for it. */
interface Row {
  token: Int32Array;
  weight: Float32Array;
}

/** Gathers for one search what met which group in which document. Each search makes its own. */
export class Accumulator {
  readonly #rows: Row[];
  readonly #seen: Uint8Array;
  /** The tokens by number; 0 is none. */
  readonly #tokens: (Token | null)[] = [null];
  /** The documents that met any group. */
  readonly found: number[] = [];

  /** For a search of so many groups in so many documents. */
  constructor(groups: number, documents: number) {
    this.#seen = new Uint8Array(documents);
    this.#rows = Array.from({ length: groups }, () => ({
      token: new Int32Array(documents),
      weight: new Float32Array(documents),
    }));
  }

  /** Gives a token its number for `add`. */
  number(token: Token): number {
    return this.#tokens.push(token) - 1;
  }

  /** Notes that a token met a group; the one of most confidence stays. */
  add(group: number, document: number, token: number, weight: number): void {
    const row = this.#rows[group];
    if (!row) return;
    const before = this.#tokens[row.token[document] ?? 0]?.confidence ?? 0;
    if ((this.#tokens[token]?.confidence ?? 0) > before) row.token[document] = token;
    if (weight > (row.weight[document] ?? 0)) row.weight[document] = weight;
    if (this.#seen[document]) return;
    this.#seen[document] = 1;
    this.found.push(document);
  }

  isFound(document: number): boolean {
    return this.#seen[document] === 1;
  }

  token(group: number, document: number): Token | null {
    return this.#tokens[this.#rows[group]?.token[document] ?? 0] ?? null;
  }

  weight(group: number, document: number): number {
    return this.#rows[group]?.weight[document] ?? 0;
  }
}
