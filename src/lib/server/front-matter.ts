/** The two parts of a content file. */
export interface FrontMatter {
  yaml: string;
  body: string;
  /** How many lines of the file come before the body. */
  bodyOffset: number;
}

/** Splits a Markdown file at its `---` lines, or gives null where it does not begin with front matter. */
export function splitFrontMatter(source: string): FrontMatter | null {
  const found = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(source);
  if (!found) return null;
  return {
    yaml: found[1] ?? '',
    body: source.slice(found[0].length),
    bodyOffset: found[0].split('\n').length - 1,
  };
}
