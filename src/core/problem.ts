/** One fault in a file that a person edits: where it stands, what is wrong, and what to do about it. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  message: string;
  remedy: string;
  /** What is not right but does no harm: it is reported and stops nothing. */
  warning?: boolean;
}

/** One problem as `file:line:column`, the fault, and the remedy on a line of its own, so that editors make the place a link. */
function formatProblem({ file, line, column, message, remedy, warning }: Problem): string {
  return `${file}:${line}:${column}  ${warning ? 'warning: ' : ''}${message}\n    → ${remedy}`;
}

/** Every problem, in reading order, closed by a count. */
export function formatProblems(problems: Problem[]): string {
  const inOrder = [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
  const warnings = problems.filter(({ warning }) => warning).length;
  const counts = [counted(problems.length - warnings, 'problem'), counted(warnings, 'warning')];
  return `${inOrder.map(formatProblem).join('\n')}\n\n${counts.filter(Boolean).join(', ')}`;
}

const counted = (count: number, name: string) =>
  count === 0 ? '' : `${count} ${name}${count === 1 ? '' : 's'}`;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
