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

/** A fault in the form of a file's two parts, with its line. */
interface FrontMatterFault {
  line: number;
  message: string;
  remedy: string;
}

const begin = 'Begin with a line of three hyphens, the fields, and another line of three hyphens.';

/** A line that was meant to part fields and text: dashes of a word processor, too many or too few. */
const nearly = /^[ \t]*(?:[-–—‐‑−][ \t]*){1,}$/;

/** Why `splitFrontMatter` gave null for a file, as its editor would put it. */
export function frontMatterFault(source: string): FrontMatterFault {
  const lines = source.split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines[first] ?? '';
  if (/^---[ \t]*$/.test(opening)) {
    if (first > 0)
      return {
        line: 1,
        message: `begins with ${first === 1 ? 'an empty line' : 'empty lines'}`,
        remedy: 'Delete what stands above the three hyphens.',
      };
    const close = lines.findIndex((line, index) => index > 0 && nearly.test(line));
    if (close > 0)
      return {
        line: close + 1,
        message: `has "${lines[close]?.trim()}" where three hyphens should close the fields`,
        remedy: 'Write three hyphens, --- alone on the line, from its beginning.',
      };
    const gap = lines.findIndex((line, index) => index > 0 && line.trim() === '');
    return {
      line: gap > 0 ? gap + 1 : lines.length,
      message: 'has no line that closes its fields',
      remedy: 'Add a line of three hyphens after the last field, above the text.',
    };
  }
  if (nearly.test(opening))
    return {
      line: first + 1,
      message: `begins with "${opening.trim()}", not with three hyphens`,
      remedy: 'Write three hyphens, --- alone on the line, from its beginning.',
    };
  return { line: 1, message: 'does not begin with front matter', remedy: begin };
}
