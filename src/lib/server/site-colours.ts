import { readFileSync } from 'node:fs';

const tokens = readFileSync('src/tokens.css', 'utf8');

/** The blocks of src/tokens.css in which a scheme's colours stand. */
const blocks = {
  light: /^:root \{([^}]*)\}/m,
  dark: /^:root\[data-theme='dark'\] \{([^}]*)\}/m,
};

/** A colour of the archive, for files that no style sheet reaches. Throws for one that src/tokens.css does not have. */
export function siteColour(name: 'ink' | 'paper' | 'accent', scheme: 'light' | 'dark'): string {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(blocks[scheme].exec(tokens)?.[1] ?? '')?.[1];
  if (!value)
    throw new Error(
      `src/tokens.css has no --${name} in ${scheme === 'light' ? ':root' : ":root[data-theme='dark']"}.`,
    );
  return value;
}
