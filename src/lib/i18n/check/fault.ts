/** What the check finds; the page sorts and counts by these names. */
type Rule =
  | 'json'
  | 'duplicate-key'
  | 'empty'
  | 'syntax'
  | 'numbers'
  | 'quoted-brace'
  | 'markup'
  | 'extra-key'
  | 'unknown-argument'
  | 'missing-argument'
  | 'argument-type'
  | 'missing-plural'
  | 'rare-plural'
  | 'idle-plural'
  | 'unsafe-character'
  | 'discouraged-term'
  | 'too-long'
  | 'english-changed';

/** A fault of one message: where in its text, what is wrong, and what to do about it. */
export interface Fault {
  rule: Rule;
  /** A warning is reported and lets the check pass. */
  warning?: boolean;
  /** Characters from the start of the message's text. */
  offset: number;
  message: string;
  remedy: string;
}

/** A fault of a locale file, in characters from the start of the file. */
export interface FileFault extends Omit<Fault, 'offset'> {
  at: number;
  key?: string;
}
