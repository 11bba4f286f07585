/** The components by the class that marks what their styles hold for. */
const styled = new Map();

/**
 * The same in the pages and in the island that takes over a part of them.
 *
 * Svelte marks each element that a component styles with a class: `svelte-1uwexf`, a hundred times a page.
 * Four letters and digits tell a hundred components apart; two that fall together stop the build.
 * @param {{ hash: (text: string) => string, filename: string }} component
 */
export function styleClass({ hash, filename }) {
  const name = `s${hash(filename).slice(0, 4)}`;
  const other = styled.get(name);
  if (other && other !== filename)
    throw new Error(`${filename} and ${other} would share the class ${name}: rename one of them.`);
  styled.set(name, filename);
  return name;
}
