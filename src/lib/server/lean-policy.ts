/**
 * The HTML of a page whose policy allows no more than the page does: frames are shown, and an element has a style
 * of its own (Kit's announcer), in hydrated pages alone. Elsewhere `default-src` and `style-src` hold.
 */
export const leanPolicy = (html: string): string =>
  html.includes('kit.start(')
    ? html
    : html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (meta) =>
        meta.replace(/ (?:frame-src|style-src-attr) [^;"]*;/g, ''),
      );
