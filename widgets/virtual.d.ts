/** What the build puts into every bundle from src/locales. */
declare module 'virtual:widget-strings' {
  /** The English texts that several widgets show. */
  export const common: Record<string, string>;
  /** Those of `<tip-subscribe>`. */
  export const subscribe: Record<string, string>;
  /** Every language the archive has: code, direction, tag for dates and numbers; English first. */
  export const locales: [English: Locale, ...Locale[]];
  type Locale = [code: string, dir: 'ltr' | 'rtl', tag: string];
}

declare module '*.css?inline' {
  const css: string;
  export default css;
}
