import { compiledMark, separator, type Part } from './compiled.ts';

type Value = string | number | Date;

/**
 * Stands in for intl-messageformat's class, which svelte-i18n builds for every message. Messages come
 * compiled and carry their locale, because svelte-i18n's cache of formatters leaves the locale out
 * (its issue 251): with the tag in the text, one text can never be formatted by another's rules.
 */
export class IntlMessageFormat {
  readonly #tag: string;
  readonly #parts: Part[];

  constructor(message: string) {
    const at = message.indexOf(separator);
    const body = message.slice(at + 1);
    this.#tag = message.slice(0, at);
    this.#parts = body.startsWith(compiledMark) ? (JSON.parse(body.slice(1)) as Part[]) : [body];
  }

  /** Gives the message's text. Throws a sentence naming the argument that is missing. */
  format(values: Record<string, Value> = {}): string {
    return this.#write(this.#parts, values, 0);
  }

  #write(parts: Part[], values: Record<string, Value>, number: number): string {
    return parts.map((part) => this.#writePart(part, values, number)).join('');
  }

  #writePart(part: Part, values: Record<string, Value>, number: number): string {
    if (typeof part === 'string') return part;
    if (part === 0) return this.#number(number);
    const [name, kind, options, offset] = part;
    const value = values[name];
    if (value === undefined) throw new Error(`A message needs the argument "${name}".`);
    if (kind === 'number') return this.#number(Number(value));
    if (kind === 'date')
      return new Intl.DateTimeFormat(this.#tag, { dateStyle: 'long', timeZone: 'UTC' }).format(
        value as Date,
      );
    if (!options) return String(value);
    if (kind === 'select')
      return this.#write(options[String(value)] ?? options.other ?? [], values, number);
    const count = Number(value) - (offset ?? 0);
    const rules = new Intl.PluralRules(this.#tag, {
      type: kind === 'ordinal' ? 'ordinal' : 'cardinal',
    });
    const chosen =
      options[`=${Number(value)}`] ?? options[rules.select(count)] ?? options.other ?? [];
    return this.#write(chosen, values, count);
  }

  #number(value: number): string {
    return new Intl.NumberFormat(this.#tag).format(value);
  }
}
