/** What the build puts into every bundle from src/locales. */
declare module 'virtual:widget-strings' {
  /** The English texts of each element; of `<tip-subscribe>` on its own there are none, and the archive has them. */
  export const quote: Record<string, string>;
  export const timeline: Record<string, string>;
  export const pillars: Record<string, string>;
  export const subscribe: Record<string, string>;
  /** The code of every language the archive has now; of later ones the archive tells. */
  export const codes: string[];
}

declare module '*.css?inline' {
  const css: string;
  export default css;
}
