/** A text without the characters XML 1.0 (2.2, Char) cannot hold; the feed library would write them as they are. */
export const cleanText = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- control characters are what is removed
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
