/**
 * A short hash of a text (FNV-1a, 32 bits, in base 36), the same in Node and in the browser. It tells
 * a changed text from an unchanged one; it guards nothing.
 */
export function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
