/** The comments that Svelte's server writes for hydration: blocks, anchors, their indexes, keys and hashes. */
const marks = /<!--(?:\[(?:-?\d+|!)?|\]|\$?[\da-z]*)-->|<!>/g;

/**
 * The HTML of a page with only the comments that something will read.
 *
 * A page that nothing takes over (`csr = false`, and no island) loses them all. A page that is hydrated,
 * whole or in its island, keeps them, `<!>` written as the comment that the parser makes of it anyway,
 * since `<!>` is a parse error (HTML, 13.2.2, incorrectly-opened-comment).
 *
 * Text and attribute values are safe: Svelte escapes their `<`.
 */
export function settleHydrationMarks(html: string): string {
  const hydrated = html.includes('kit.start(') || html.includes(' data-island=');
  return html.replace(marks, (mark) => (hydrated ? (mark === '<!>' ? '<!---->' : mark) : ''));
}
