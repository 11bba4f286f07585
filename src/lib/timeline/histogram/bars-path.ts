import type { HistogramView } from '#core/histogram-view.ts';
import { short } from './place.ts';

/**
 * The bars as one path in a box of 100 by 100: drawn one by one, hundreds of them would each be styled,
 * laid out and painted, once more for every step of a drag. `at` says where a stretch begins, in percent
 * from the left; a bar takes `share` of its room.
 */
export const barsPath = (
  bars: HistogramView['bars'],
  at: (x: number, width: number) => number,
  share: number,
): string =>
  bars
    .map(({ x, width, height }) => {
      const left = short(at(x, width) + (width * (1 - share)) / 2);
      return `M${left} 100v-${height}h${short(width * share)}V100z`;
    })
    .join('');
