import type { Choice, Colour } from './choice.ts';

/** `#` and six digits, as a colour field of a form gives it. */
export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** Relative luminance of a colour (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The colours of text that stand out too little from their paper (WCAG 2.2, 1.4.3: 4.5 to 1). */
export const faintColours = ({ colours }: Choice): Colour[] =>
  (['ink', 'accent'] as const).filter(
    (name) => colours && contrast(colours[name], colours.paper) < 4.5,
  );

/** The theme a card shows: own colours are of one scheme, and what they leave to the theme must suit them. */
export function themeOf({ theme, colours }: Choice): Choice['theme'] {
  if (!colours) return theme;
  return contrast(colours.paper, '#ffffff') < contrast(colours.paper, '#000000') ? 'light' : 'dark';
}
