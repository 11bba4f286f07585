import { compiledMark, type Part } from '../compiled.ts';
import { pluralFormsOf } from '../check/plural-rules.ts';

/** The values that a message was given, as far as its text tells. */
export type Values = Record<string, string | number>;

/** Tells whether a text is that of a message, and with which values; null where it is not. */
export type Matcher = (text: string) => Values | null;

interface Capture {
  group: string;
  name: string;
  /** The value where the group is a branch; else the group's own text. */
  value?: string | number;
  number?: boolean;
}

/**
 * A message turned round: from its text on a page to the values it was given. Pages carry no marks of
 * their messages, which would weigh on every reader; a text and its message know each other by this.
 */
export function matcherOf(code: string, body: string): Matcher {
  if (!body.startsWith(compiledMark)) return (text) => (text === body ? {} : null);
  const captures: Capture[] = [];
  const parts = JSON.parse(body.slice(1)) as Part[];
  const form = new RegExp(`^${source(parts, null)}$`, 'su');

  function capture(of: Omit<Capture, 'group'>, inner: string): string {
    const group = `g${captures.length}`;
    captures.push({ ...of, group });
    return `(?<${group}>${inner})`;
  }
  function source(of: Part[], counted: string | null): string {
    return of.map((part) => sourceOf(part, counted)).join('');
  }
  function sourceOf(part: Part, counted: string | null): string {
    if (part === 0)
      return counted === null ? '.+?' : capture({ name: counted, number: true }, '.+?');
    if (typeof part === 'string') return escaped(part);
    const [name, kind, options] = part;
    if (kind === undefined || kind === 'date') return capture({ name }, '.+?');
    if (kind === 'number') return capture({ name, number: true }, '.+?');
    const branches = Object.entries(options ?? {}).map(([form, inner]) => {
      if (kind === 'select') return capture({ name, value: form }, source(inner, counted));
      return capture({ name, value: sampleOf(code, kind, form) }, source(inner, name));
    });
    return `(?:${branches.join('|')})`;
  }

  return (text) => {
    const groups = form.exec(text)?.groups;
    if (!groups) return null;
    const values: Values = {};
    for (const { group, name, value, number } of captures) {
      const found = groups[group];
      if (found === undefined) continue;
      // The number itself, where the text has it, tells more than its branch.
      if (number) values[name] = numberIn(found);
      else values[name] ??= value ?? found;
    }
    return values;
  };
}

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A number that takes a plural form. */
function sampleOf(code: string, kind: 'plural' | 'ordinal', form: string): number {
  if (form.startsWith('=')) return Number(form.slice(1));
  const forms = pluralFormsOf(code, kind === 'ordinal' ? 'ordinal' : 'cardinal');
  return forms.find((one) => one.form === form)?.numbers[0] ?? 1_000_000;
}

/** A whole number from its text, in Latin, Arabic-Indic, Persian or Devanagari digits, without its separators. */
function numberIn(text: string): number {
  const zeros = [0x0660, 0x06f0, 0x0966];
  const latin = [...text].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => code >= start && code < start + 10);
    return zero === undefined ? character : String(code - zero);
  });
  return Number(latin.join('').replaceAll(/\D/g, ''));
}
