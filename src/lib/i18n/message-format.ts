import { compiledMark, separator, type Part } from './compiled.ts';
import { writeNumber } from './numbers.ts';

type Value = string | number | Date;

/** Making a formatter takes a hundred times as long as using it, and a page writes hundreds of messages. */
const cached = <T>(make: (tag: string) => T): ((tag: string) => T) => {
  const made = new Map<string, T>();
  return (tag) => {
    const known = made.get(tag);
    if (known !== undefined) return known;
    const fresh = make(tag);
    made.set(tag, fresh);
    return fresh;
  };
};

const datesOf = cached(
  (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }),
);
const rulesOf = {
  plural: cached((tag) => new Intl.PluralRules(tag)),
  ordinal: cached((tag) => new Intl.PluralRules(tag, { type: 'ordinal' })),
};

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
    if (kind === 'date') return datesOf(this.#tag).format(value as Date);
    if (!options) return String(value);
    if (kind === 'select')
      return this.#write(options[String(value)] ?? options.other ?? [], values, number);
    const count = Number(value) - (offset ?? 0);
    const chosen =
      options[`=${Number(value)}`] ??
      options[rulesOf[kind === 'ordinal' ? kind : 'plural'](this.#tag).select(count)] ??
      options.other ??
      [];
    return this.#write(chosen, values, count);
  }

  #number(value: number): string {
    return writeNumber(this.#tag, value);
  }
}
