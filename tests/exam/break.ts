/** A fault that someone could make without noticing, and the test beside the code that must notice. */
export interface Break {
  /** What a reader would suffer, in words. */
  what: string;
  file: string;
  /** Code that stands in the file exactly once, and what it becomes. */
  from: string;
  to: string;
  /** The test expected to die: its file, and its name, which is enough to find it. */
  dies: { file: string; name: string };
}

/** The text of a file with a break in it. Throws where the code to be broken does not stand in it exactly once. */
export function broken(text: string, { what, file, from, to }: Break): string {
  const found = text.split(from).length - 1;
  if (found !== 1)
    throw new Error(
      `${file}: the break “${what}” changes \`${from}\`, which stands there ${found} times and must stand there once. Write into tests/exam/breaks what the code is now.`,
    );
  // A function, so that a dollar sign in `to` stands for itself.
  return text.replace(from, () => to);
}
