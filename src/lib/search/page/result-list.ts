import type { Hit } from '../contract/answer.ts';

/** How many are drawn in one task: as many as a phone shows below the field. */
const atOnce = 3;

/** The list of results: those that stay are kept, and what is below the fold is drawn in later tasks, so that none is long. */
export class ResultList {
  #list: HTMLElement;
  #draw: (hit: Hit) => HTMLElement;
  /** What is in the list, by what it shows. */
  #items = new Map<string, HTMLElement>();
  #turn = 0;

  constructor(list: HTMLElement, draw: (hit: Hit) => HTMLElement) {
    this.#list = list;
    this.#draw = draw;
  }

  /** Shows these results. Resolves when all are drawn, or when a newer call took its place. */
  async show(hits: Hit[]): Promise<void> {
    const turn = ++this.#turn;
    const wanted = hits.map((hit) => [JSON.stringify(hit), hit] as const);
    const keys = new Set(wanted.map(([key]) => key));
    for (const [key, item] of this.#items)
      if (!keys.has(key)) {
        item.remove();
        this.#items.delete(key);
      }
    let drawn = 0;
    for (const [at, [key, hit]] of wanted.entries()) {
      let item = this.#items.get(key);
      if (!item) {
        if (drawn > 0 && drawn % atOnce === 0) {
          await new Promise((resolve) => setTimeout(resolve));
          if (turn !== this.#turn) return;
        }
        drawn++;
        item = this.#draw(hit);
        this.#items.set(key, item);
      }
      const there = this.#list.children[at];
      if (there !== item) this.#list.insertBefore(item, there ?? null);
    }
  }
}
