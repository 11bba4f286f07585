/** The paints of the pillars' pictures, as attributes of SVG; the colours are tokens of the page, or of a widget. */
export const paints = {
  plate: { fill: 'var(--wash)' },
  sky: { stroke: 'var(--line)' },
  frame: { stroke: 'var(--line)' },
  paper: { fill: 'var(--paper)' },
  form: { fill: 'var(--paper)', stroke: 'var(--ink)', 'stroke-width': '1.5' },
  contour: { stroke: 'var(--ink)', 'stroke-width': '1.5', 'stroke-linecap': 'round' },
  hatch: { stroke: 'var(--ink)', 'stroke-width': '0.8' },
  dark: { fill: 'var(--ink)' },
  tint: { fill: 'var(--accent)', 'fill-opacity': '0.16' },
  accent: { fill: 'var(--accent)' },
  'accent-form': { fill: 'var(--accent)', stroke: 'var(--ink)', 'stroke-width': '1.5' },
  'accent-line': { stroke: 'var(--accent)', 'stroke-width': '1.5', 'stroke-linecap': 'round' },
  'accent-hatch': { stroke: 'var(--accent)', 'stroke-width': '0.8' },
  // Leaves a rim of paper around what is drawn over other lines.
  reserve: { fill: 'var(--paper)', stroke: 'var(--paper)', 'stroke-width': '4' },
} satisfies Record<string, Record<string, string>>;

/** A drawing on a field of 320 by 200: its paths from the back to the front, each with its paint. */
export type Drawing = [paint: keyof typeof paints, d: string][];
