import type { GeoContext } from 'd3-geo';

/** A path of whole numbers, each step from the point before: half as long as one of places. */
export class Trace implements GeoContext {
  #steps = '';
  #at: [x: number, y: number] = [0, 0];
  #start: [x: number, y: number] = [0, 0];

  beginPath(): void {
    this.#steps = '';
    this.#at = [0, 0];
  }

  moveTo(x: number, y: number): void {
    this.#step('m', x, y);
    this.#start = this.#at;
  }

  lineTo(x: number, y: number): void {
    this.#step('l', x, y);
  }

  closePath(): void {
    this.#steps += 'z';
    this.#at = this.#start;
  }

  /** The projection draws no arcs: points are dots of the page. Throws when asked for one. */
  arc(): void {
    throw new Error('A map is drawn of lines.');
  }

  /** The path so far, as the `d` of an SVG path. */
  get path(): string {
    return this.#steps;
  }

  #step(letter: 'm' | 'l', x: number, y: number): void {
    const [dx, dy] = [Math.round(x) - this.#at[0], Math.round(y) - this.#at[1]];
    if (letter === 'l' && dx === 0 && dy === 0) return;
    this.#at = [Math.round(x), Math.round(y)];
    // The first point is counted from the corner, so that paths can stand one after the other.
    const first = this.#steps === '' ? 'M' : letter;
    this.#steps += `${first}${dx}${dy < 0 ? '' : ' '}${dy}`;
  }
}
