const token = (form: string) => new RegExp(String.raw`[ \t\r\n]*${form}`, 'y');

// The forms of RFC 8259.
const blank = token('');
const open = token('\\{');
const close = token('\\}');
const colon = token(':');
const comma = token(',');
const text = token(String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`);

/**
 * Where a text stops being an object of texts in JSON, in characters from its start; its length where
 * it ends too early. JSON.parse says that a text is wrong, but not in every engine and case where.
 */
export function jsonFaultAt(source: string): number {
  let at = 0;
  const takes = (form: RegExp): boolean => {
    form.lastIndex = at;
    if (!form.test(source)) return false;
    at = form.lastIndex;
    return true;
  };
  const member = () => takes(text) && takes(colon) && takes(text);
  if (takes(open) && !takes(close)) {
    let sound = member();
    while (sound && takes(comma)) sound = member();
    if (sound) takes(close);
  }
  takes(blank);
  return at;
}
