/** Longer addresses are refused by some hosts. */
const longest = 7500;

/**
 * The page of a repository's host on which a translator hands in a file: the page of a new file,
 * filled with the text where its address has room for it, or that of editing the file there is.
 */
export function proposalAddress(
  { url, branch }: { url: string; branch: string },
  code: string,
  text: string,
  published: boolean,
): string {
  if (published) return `${url}/edit/${branch}/src/locales/${code}.json`;
  const address = `${url}/new/${branch}/src/locales?filename=${code}.json`;
  const filled = `${address}&value=${encodeURIComponent(text)}`;
  return filled.length <= longest ? filled : address;
}
