/** Hundredths of a percent are as close as any screen shows. */
export const short = (percent: number): number => Math.round(percent * 100) / 100;

/**
 * Where something stands on the axis, in percent of its width from the left. Time runs in the direction of
 * writing; only places are mirrored, never the drawing.
 */
export const placeIn =
  (dir: 'ltr' | 'rtl') =>
  (x: number, width: number): number =>
    short(dir === 'rtl' ? 100 - x - width : x);
