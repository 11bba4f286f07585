/** What follows a family name: it sorts nobody. */
const suffix = /^(?:Jr|Sr|I{2,3}|IV|V)\.?$/;
/** Families whose name stands first, as in Korea and China, by their full name. */
const first = new Set(['Ban Ki-moon']);

/**
 * The name under which a person stands in a list: the family name, as far as the order of words tells. `english` is
 * the name in English, by which families are known whose name stands first.
 */
export function familyName(name: string, english = name): string {
  const words = name.replaceAll(',', '').split(/[ ·]/);
  if (first.has(english)) return words[0] ?? name;
  return words.findLast((word) => !suffix.test(word)) ?? name;
}
