/**
 * A part of a compiled message. A text stands for itself and 0 for the number of the nearest plural
 * (`#`). Arrays are arguments: `[name]`, `[name, 'number']`, `[name, 'date']`,
 * `[name, 'select', options]`, `[name, 'plural' | 'ordinal', options, offset]`.
 */
export type Part =
  | string
  | 0
  | [name: string]
  | [name: string, kind: 'number' | 'date']
  | [name: string, kind: 'select', options: Record<string, Part[]>]
  | [name: string, kind: 'plural' | 'ordinal', options: Record<string, Part[]>, offset: number];

/** Parts the locale's tag from the body of a message; no tag and no text holds it. */
export const separator = '\u0000';

/** The body of a message without arguments is its text; the body of any other is JSON behind this mark. */
export const compiledMark = '\u0001';
