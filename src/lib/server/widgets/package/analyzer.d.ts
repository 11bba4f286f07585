/** What is used of the analyzer, whose own types leave its functions out. */
declare module '@custom-elements-manifest/analyzer/index.js' {
  import type typescript from 'typescript';

  /** The TypeScript that the analyzer was made for. */
  export const ts: typeof typescript;
  /** Makes a custom-elements.json of source files. */
  export function create(given: { modules: typescript.SourceFile[] }): unknown;
}
