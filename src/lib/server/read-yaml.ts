import {
  Lexer,
  LineCounter,
  parseDocument,
  isMap,
  isScalar,
  visit,
  type Document,
  type Node,
  type Pair,
  type Range,
} from 'yaml';

/** A place in a file, counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A step into parsed data: a key or an index. */
export type Step = string | number;

/** A fault that the YAML parser found, or what it takes for sound and an editor never means. */
interface YamlFault extends Place {
  message: string;
  /** What to do about it; none for what is not YAML at all. */
  remedy?: string;
}

/** Data read from YAML, with a way back to where each part of it stands. */
export interface Located {
  data: unknown;
  faults: YamlFault[];
  /** Where the value at a path stands, or its key if `key`; the nearest parent's place where there is no such value. */
  locate(path: Step[], key?: boolean): Place;
}

/** Reads YAML 1.2 (dates stay text), without aliases and tags. `lineOffset` is how many lines of the file come before it. */
export function readYaml(source: string, lineOffset = 0): Located {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) };
  };
  const placed = (offset: number, message: string) => ({ ...placeOf(offset), message });
  const faults: YamlFault[] = [...document.errors, ...document.warnings].map((e) =>
    placed(e.pos[0], e.message),
  );
  // The parser throws at a wrong alias only when its value is asked for, and then without its place.
  visit(document, {
    Alias: (_, { source: name, range }) =>
      void faults.push(placed(range?.[0] ?? 0, `*${name} is read as an alias, not as text`)),
  });
  for (const { offset, ...said } of [...lostComments(source), ...misread(document)])
    faults.push({ ...placeOf(offset), ...said });
  return {
    data: faults.length ? null : (document.toJS() as unknown),
    faults,
    locate: (path, key) => placeOf(offsetOf(document, path, key)),
  };
}

interface Meant {
  offset: number;
  message: string;
  remedy: string;
}

/** What the lexer gives beside the source: where a document, a scalar, a faulty list begins. */
const marksOfLexer = new Set(['\u0002', '\u001f', '\u0018']);

/** Comments that stand behind a value: mostly the end of a title that holds " #". */
function lostComments(source: string): Meant[] {
  const found: Meant[] = [];
  let offset = 0;
  let bare = true;
  for (const token of new Lexer().lex(source)) {
    if (marksOfLexer.has(token)) continue;
    if (token.startsWith('#') && !bare)
      found.push({
        offset,
        message: `loses "${token.slice(0, 40)}": from " #" on a line is a comment`,
        remedy: 'Put the whole value in straight quotes; a comment stands on a line of its own.',
      });
    bare = /^[ \t]*$/.test(token) ? bare : /\n[ \t]*$/.test(token);
    offset += token.length;
  }
  return found;
}

const inCurlyQuotes = /^(?:[“„”][^“„”]*[“”]|[‘‚][^‘‚]*[’‘]|«[^«»]*»)$/;

/** Values between the quotes of a word processor, which YAML takes for a part of the value, and those that lose their first word as an anchor. */
function misread(document: Document.Parsed): Meant[] {
  const found: Meant[] = [];
  const lostAnchor = ({ anchor, range }: { anchor?: string; range?: Range | null }) => {
    if (anchor)
      found.push({
        offset: range?.[0] ?? 0,
        message: `loses "&${anchor}", which YAML takes for a mark`,
        remedy: 'Put the whole value in straight quotes.',
      });
  };
  visit(document, {
    Collection: (_, node) => lostAnchor(node),
    Scalar: (_, node) => {
      lostAnchor(node);
      const { type, value, range } = node;
      if (type === 'PLAIN' && typeof value === 'string' && inCurlyQuotes.test(value))
        found.push({
          offset: range?.[0] ?? 0,
          message: `stands in curly quotes: ${value.slice(0, 40)}`,
          remedy:
            'Take them away, or write straight ones; where they belong to the text, put straight quotes around it all.',
        });
    },
  });
  return found;
}

function offsetOf(document: Document.Parsed, path: Step[], key = false): number {
  for (let depth = path.length; depth > 0; depth--) {
    const steps = path.slice(0, depth);
    const parent = document.getIn(steps.slice(0, -1), true);
    const pair = isMap(parent)
      ? (parent.items as Pair[]).find(
          (item) => isScalar(item.key) && item.key.value === steps.at(-1),
        )
      : undefined;
    const value = document.getIn(steps, true) as Node | undefined;
    const node = (key && depth === path.length ? pair?.key : (value ?? pair?.key)) as
      Node | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}
