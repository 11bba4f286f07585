/**
 * Whether a text is an address that a reader may follow: http or https and nothing else, without
 * blanks, quotes or angle brackets, and without the name before an `@` that makes one host look like another.
 */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s\p{Cc}<>"]+$/u.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

/** Whether a text is an address without its beginning, as browsers show it: `www.state.gov`, `state.gov/j/tip`. */
export const lacksScheme = (text: string): boolean =>
  /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:\/|$)/u.test(text) && isWebAddress(`https://${text}`);

/**
 * Whether a text is the path of a page on the same site: `/faq/`. Browsers read `//`, `/\` and a `/` with a tab or
 * line end after it as the beginning of another host (WHATWG URL, relative slash state), so these are none.
 */
export const isSitePath = (text: string): boolean => /^\/(?!\/)[^\s\p{Cc}<>"\\]*$/u.test(text);
