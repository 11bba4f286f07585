/** What the build puts into every bundle from src/locales. */
declare module 'virtual:widget-strings' {
  /** The English texts that several widgets show. */
  export const common: Record<string, string>;
  /** Those of `<tip-subscribe>`. */
  export const subscribe: Record<string, string>;
  /** The code of every language the archive has. */
  export const codes: string[];
  /** Those written from right to left. */
  export const rightToLeft: string[];
  /** The digits of a language in dates, where they are not its usual ones: see `locale.numbers`. */
  export const digits: Record<string, string>;
}

declare module '*.css?inline' {
  const css: string;
  export default css;
}
