/** The styles of a dozen pages as partners have them, by what is particular about each. */
export const themes: Record<string, string> = {
  'large serif text': 'body { font: 20px/1.6 Georgia, serif }',
  'a root of 10 px': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'text at 200 %': 'html { font-size: 200% } tip-latest-quote { --tip-size: 32px }',
  'a dark page': ':root { color-scheme: dark } body { background: #111; color: #eee }',
  'every margin taken away': '* { margin: 0; padding: 0; box-sizing: border-box }',
  'spaced text (WCAG 2.2, 1.4.12)':
    'body { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em } p { margin-block-end: 2em }',
  'quotes set large':
    'blockquote { margin: 40px; padding: 30px; border-inline-start: 10px solid; font-size: 2em }',
  'a flex column': 'body { display: flex; flex-direction: column; align-items: flex-start }',
  'a grid': 'body { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2em }',
  'a narrow measure': 'body > * { max-width: 40ch; margin: 2rem auto }',
  'links as buttons': 'a { display: inline-block; padding: 12px 24px; border: 2px solid }',
  'text in two columns': 'body { columns: 2 20em } p { text-align: justify; hyphens: auto }',
};
