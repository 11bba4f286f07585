/** The text of a locale file: one key a line in English's order, the file's own keys such as `locale.numbers` after `locale.name`. */
export function writeLocaleFile(
  english: Iterable<string>,
  texts: ReadonlyMap<string, string>,
): string {
  const order = new Set<string>();
  for (const key of english) {
    order.add(key);
    if (key === 'locale.name') order.add('locale.numbers');
  }
  // What English does not have is kept: the check says so, and nothing that somebody wrote is lost.
  for (const key of texts.keys()) order.add(key);
  const lines = [...order].flatMap((key) => {
    const text = texts.get(key);
    return text === undefined ? [] : [`  ${JSON.stringify(key)}: ${JSON.stringify(text)}`];
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
