import * as v from 'valibot';

/** What is wrong at one place of a record. */
export interface Fault {
  /** Keys and indexes from the record's top to the value. */
  path: (string | number)[];
  /** True where the fault is the key itself, not its value. */
  key: boolean;
  message: string;
  remedy: string;
}

/** Any schema of this room; others take it from here, so that valibot is named in one room. */
export type Schema = v.GenericSchema;

/** What a checked record is. */
export type Checked<T extends Schema> = v.InferOutput<T>;

/** The parts of valibot's schemas that lead to a field's schema. */
interface Inner {
  entries?: Record<string, Schema>;
  item?: Schema;
  wrapped?: Schema;
}

const unwrap = (schema: Schema | undefined): (Schema & Inner) | undefined => {
  const inner = schema as (Schema & Inner) | undefined;
  return inner?.wrapped ? unwrap(inner.wrapped) : inner;
};

/** The names of the fields at a path, and the one-sentence help of the field there. */
function describe(
  schema: Schema,
  path: (string | number)[],
): { help: string | undefined; fields: string[] } {
  let at: Schema | undefined = schema;
  let help = v.getDescription(schema);
  let fields = Object.keys(unwrap(schema)?.entries ?? {});
  for (const step of path) {
    const inner = unwrap(at);
    at = typeof step === 'number' ? inner?.item : inner?.entries?.[step];
    if (!at) break;
    help = v.getDescription(at) ?? v.getDescription(unwrap(at) ?? at) ?? help;
    fields = Object.keys(unwrap(at)?.entries ?? {});
  }
  return { help, fields };
}

/** One sentence of help for every field of a schema, by dotted path: what editors read when something is wrong. */
export function fieldHelp(schema: Schema, prefix = ''): Record<string, string | undefined> {
  const inner = unwrap(schema);
  const children = inner?.entries
    ? Object.entries(inner.entries)
    : inner?.item
      ? [['[]', inner.item] as const]
      : [];
  return Object.assign(
    {},
    ...children.map(([name, child]) => {
      const path = name === '[]' ? `${prefix}[]` : prefix ? `${prefix}.${name}` : name;
      const own = v.getDescription(child) ?? v.getDescription(unwrap(child) ?? child);
      return { [path]: own, ...fieldHelp(child, path) };
    }),
  ) as Record<string, string | undefined>;
}

/** Checks a record; gives either the typed value or every fault with its remedy. */
export function checkRecord<T extends Schema>(
  schema: T,
  data: unknown,
): { value: v.InferOutput<T>; faults: [] } | { value: null; faults: Fault[] } {
  const result = v.safeParse(schema, data);
  if (result.success) return { value: result.output, faults: [] };
  return { value: null, faults: result.issues.map((issue) => toFault(schema, issue)) };
}

/** `links[2].href` is called `href`; `verifiedFrom[1]` keeps the list's name. */
const nameOf = (path: (string | number)[]): string => {
  const last = path.at(-1) ?? 'the file';
  return typeof last === 'number' && path.length > 1 ? `${path.at(-2)}[${last}]` : String(last);
};

function toFault(schema: Schema, issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map((step) => step.key as string | number);
  const name = nameOf(path);
  const { help } = describe(schema, path);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const { fields } = describe(schema, path.slice(0, -1));
    return {
      path,
      key: true,
      message: `\`${name}\` is not a field here`,
      remedy: `Remove it or use one of: ${fields.join(', ')}.`,
    };
  }
  if (issue.type === 'strict_object' && issue.input === undefined)
    return { path, key: true, message: `\`${name}\` is missing`, remedy: help ?? 'Add it.' };
  const [said = '', remedy] = issue.message.split('\n');
  const shown = typeof issue.input === 'string' ? `"${issue.input.slice(0, 60)}"` : issue.received;
  const form = said.startsWith('Invalid ') && formFault(issue);
  if (form)
    return {
      path,
      key: false,
      message: `\`${name}\` ${form.message}`,
      remedy: [form.remedy, help].filter(Boolean).join(' '),
    };
  const message = said.startsWith('Invalid ')
    ? `\`${name}\` is ${shown}, not of the form ${issue.expected ?? 'expected'}`
    : `\`${name}\` (${shown}) ${said}`;
  return { path, key: false, message, remedy: remedy ?? help ?? 'Correct it.' };
}

/** What an editor did when a value is sound YAML of another form than the field's, in words that say how to write it. */
function formFault({ input, expected, received }: v.BaseIssue<unknown>) {
  if (input === null)
    return { message: 'has no value', remedy: 'Write it, or see what the field holds:' };
  const wanted = expected ?? '';
  if (/^\(?string|^"/.test(wanted) && (typeof input === 'number' || typeof input === 'boolean'))
    return {
      message: `is read as a ${typeof input === 'number' ? 'number' : 'yes or no'} (${String(input)})`,
      remedy: `Put it in straight quotes: '${String(input)}'.`,
    };
  if (wanted.includes('number') && typeof input === 'string')
    return {
      message: `is ${JSON.stringify(input.slice(0, 60))}, not of the form number`,
      remedy: 'Write it in digits, without quotes.',
    };
  if (wanted.includes('boolean'))
    return {
      message: `is ${typeof input === 'string' ? JSON.stringify(input.slice(0, 60)) : received}, neither true nor false`,
      remedy: 'Write true or false, without quotes.',
    };
  if (wanted.includes('Array'))
    return {
      message: 'is not a list',
      remedy: 'Write each item on a line of its own, after two blanks, a hyphen and a blank.',
    };
  if (Array.isArray(input))
    return { message: 'is a list', remedy: 'Write one value behind the colon, without a hyphen.' };
  return null;
}

/** Every date of a checked record, with its path: the values whose schema is marked so. */
export function datesIn(
  schema: Schema,
  value: unknown,
  path: (string | number)[] = [],
): { path: (string | number)[]; date: string }[] {
  const inner = unwrap(schema);
  if (!inner || value === null || value === undefined) return [];
  if (v.getMetadata(inner).date) return [{ path, date: String(value) }];
  if (Array.isArray(value)) {
    const { item } = inner;
    return item ? value.flatMap((one, index) => datesIn(item, one, [...path, index])) : [];
  }
  return Object.entries(inner.entries ?? {}).flatMap(([name, child]) =>
    datesIn(child, (value as Record<string, unknown>)[name], [...path, name]),
  );
}
