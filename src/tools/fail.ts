/** Ends a command with a sentence that says what to do, in place of a stack. */
export function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
