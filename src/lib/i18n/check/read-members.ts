/** One `"key": "text"` of a locale file, with its places in characters from the start of the file. */
interface Member {
  key: string;
  /** Null where the value is not a text. */
  text: string | null;
  keyAt: number;
  valueAt: number;
}

/** What stands in a locale file. */
export interface Members {
  /** Every member that could be read, those after a fault among them, so that nothing written is lost. */
  members: Member[];
  /** Where the file stops being JSON; its length where it ends too early; null for sound JSON. */
  faultAt: number | null;
  /** Whether the file is an object at all. */
  isObject: boolean;
}

const token = (form: string) => new RegExp(String.raw`[ \t\r\n]*(${form})`, 'y');

// The forms of RFC 8259.
const blank = token('');
const open = token('\\{');
const close = token('\\}');
const colon = token(':');
const comma = token(',');
const listOpen = token('\\[');
const listClose = token('\\]');
const scalar = token(String.raw`-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null`);
const text = token(String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`);

/**
 * Reads a locale file with the place of every key and text. JSON.parse says that a file is wrong, but
 * not in every engine and case where, and gives nothing of a file with one comma too few.
 */
export function readMembers(source: string): Members {
  const members: Member[] = [];
  let at = 0;
  /** The next token of a form, or null; `at` moves behind it. */
  const take = (form: RegExp): { raw: string; at: number } | null => {
    form.lastIndex = at;
    const raw = form.exec(source)?.[1];
    if (raw === undefined) return null;
    at = form.lastIndex;
    return { raw, at: at - raw.length };
  };
  const list = (end: RegExp, item: () => boolean): boolean => {
    if (take(end)) return true;
    do if (!item()) return false;
    while (take(comma));
    return take(end) !== null;
  };
  const value = (): boolean =>
    Boolean(take(text) ?? take(scalar)) ||
    (take(open) ? list(close, () => Boolean(take(text) && take(colon)) && value()) : false) ||
    (take(listOpen) ? list(listClose, value) : false);
  const member = (): boolean => {
    const key = take(text);
    if (!key || !take(colon)) return false;
    const written = take(text);
    const start = written?.at ?? at + (blankAt(source, at) - at);
    if (!written && !value()) return false;
    members.push({
      key: JSON.parse(key.raw) as string,
      text: written ? (JSON.parse(written.raw) as string) : null,
      keyAt: key.at,
      valueAt: start,
    });
    return true;
  };

  const isObject = take(open) !== null;
  if (!isObject) return { members, faultAt: value() ? endFault() : blankAt(source, at), isObject };
  if (list(close, member)) return { members, faultAt: endFault(), isObject };
  const faultAt = blankAt(source, at);
  // From here on line by line: a lost comma or quote spoils its own line and no other.
  while (at < source.length) {
    at = source.indexOf('\n', at) + 1 || source.length;
    while (member() && take(comma));
  }
  return { members, faultAt, isObject };

  function endFault(): number | null {
    const rest = blankAt(source, at);
    return rest < source.length ? rest : null;
  }
}

function blankAt(source: string, at: number): number {
  blank.lastIndex = at;
  blank.test(source);
  return blank.lastIndex;
}

/**
 * The place in a file of a character of a member's text: escapes such as `\"` are longer in the file
 * than in the text. `valueAt` is that of the opening quote.
 */
export function placeInFile(source: string, valueAt: number, offset: number): number {
  const form = /\\u[0-9a-fA-F]{4}|\\.|[^"]/gsy;
  form.lastIndex = valueAt + 1;
  for (let passed = 0; passed < offset && form.test(source); passed++);
  return form.lastIndex || valueAt + 1;
}

/** Line and column, counted from 1, of a place in a text. */
export function lineAndColumn(source: string, at: number): { line: number; column: number } {
  const before = source.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
