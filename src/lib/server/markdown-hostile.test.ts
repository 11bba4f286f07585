import { expect, it } from 'vitest';
import type { Block, Inline } from '#core/prose.ts';
import { readMarkdown } from './markdown.ts';

/** HTML in the forms that filters have been known to let pass. */
const html = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//a.example></sCrIpT>',
  '<script\n>alert(1)</script\n>',
  '<img src=x onerror=alert(1)>',
  'a <img src="x" onerror="alert(1)"> b',
  '<svg><script>alert(1)</script></svg>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '<body onload=alert(1)>',
  '<style>@import "//a.example"</style>',
  '<meta http-equiv="refresh" content="0;url=//a.example">',
  '<base href="//a.example/">',
  '<object data="data:text/html,x"></object>',
  '<form action=//a.example><button>x</button></form>',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '</p><script>alert(1)</script>',
  '<!-- --><script>alert(1)</script>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1.0"?><script>alert(1)</script>',
  '<!DOCTYPE html><script>alert(1)</script>',
  '- item\n\n  <script>alert(1)</script>',
  '1. **<b onclick=alert(1)>x</b>**',
  '[<img src=x onerror=alert(1)>](https://a.example/)',
  '*a <b>c</b>*',
  'a <b\nonclick=alert(1)> c',
];

/** Links that run a script or leave by a way nobody sees. */
const links = [
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](javascript&#58;alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](&#x6A;&#x61;&#x76;&#x61;script:alert(1))',
  '[x](&#0000106avascript:alert(1))',
  '[x](java&Tab;script:alert(1))',
  '[x](java&NewLine;script:alert(1))',
  '[x](java&#13;script:alert(1))',
  '[x](&#1;javascript:alert(1))',
  '[x](&#32;javascript:alert(1))',
  '[x](<java\u0000script:alert(1)>)',
  '[x](<\u0001javascript:alert(1)>)',
  '[x](<\u00a0javascript:alert(1)>)',
  '[x](< javascript:alert(1)>)',
  '[x](java\\script:alert(1))',
  '[x](javascript\\:alert(1))',
  '[x](javascript:%61lert(1))',
  '[x](javascript://https://a.example/%0Aalert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](DATA:text/html,&lt;script&gt;)',
  '[x](data&colon;text/html,x)',
  '[x](vbscript:msgbox(1))',
  '[x](VbScRiPt:msgbox(1))',
  '[x](vb&Tab;script:msgbox(1))',
  '[x](blob:https://a.example/1)',
  '[x](file:///etc/passwd)',
  '[x](filesystem:https://a.example/)',
  '[x](view-source:https://a.example/)',
  '[x](about:blank)',
  '[x](mailto:a@a.example)',
  '[x](feed:javascript:alert(1))',
  '[x](//a.example/)',
  '[x](/\\a.example/)',
  '[x](/\\\\a.example/)',
  '[x](/&Tab;/a.example/)',
  '[x](/&NewLine;/a.example/)',
  '[x](\\\\a.example/)',
  '[x](&sol;&sol;a.example/)',
  '[x](https:a.example)',
  '[x](https:/a.example)',
  '[x](https://)',
  '[x](https://www.state.gov@a.example/)',
  '[x](<https://a.example/ onclick=alert(1)>)',
  '[x](https://a.example/&quot;onclick=&quot;alert(1))',
  '[x](/&quot;onclick=&quot;alert(1))',
  '[x](https://a.example/&NewLine;b)',
  '[x](relative/page)',
  '[x](#part)',
  '[x]()',
  '<javascript:alert(1)>',
  '<JAVASCRIPT:alert(1)>',
  '<data:text/html,x>',
  '<vbscript:msgbox(1)>',
  '<a@a.example>',
  '**[x](javascript:alert(1))**',
  '- [x](javascript:alert(1))',
];

/** Forms that pages do not show, whatever they lead to. */
const refused = [
  '![x](javascript:alert(1))',
  '![x](https://a.example/track.gif)',
  '![x](data:image/svg+xml,x)',
  '![x](/a.png "\\"onerror=alert(1)")',
  '[![x](https://a.example/b.gif)](https://a.example/)',
  '![x][r]\n\n[r]: https://a.example/track.gif',
  '[x][r]\n\n[r]: javascript:alert(1)',
  '[x][]\n\n[x]: javascript:alert(1)',
  '[x]\n\n[x]: data:text/html,x',
  '[x][r]\n\n[r]: https://a.example/ "title"',
  '[R]: vbscript:msgbox(1)\n\n[x][r]',
  '    <script>alert(1)</script>',
  '```html\n<script>alert(1)</script>\n```',
  '`<script>alert(1)</script>`',
  '> <script>alert(1)</script>',
  '# <img src=x onerror=alert(1)>',
];

/** What only looks hostile: it is text, and a page shows it letter by letter. */
const harmless = [
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<svg/onload=alert(1)>',
  '\\<script>alert(1)\\</script>',
  'javascript:alert(1)',
  '[x] (javascript:alert(1))',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)} {@html x} {#if x}',
  '[x](\u0001javascript:alert(1)',
];

const safeHref = /^(?:https?:\/\/\w|\/(?![/\\]))[^\s<>"\\]*$/;

/** Throws for anything but the few forms of core/prose.ts, with the fields they have and no other. */
function mustBeProse(nodes: readonly (Block | Inline)[]): void {
  for (const node of nodes) {
    const fields = Object.keys(node).sort().join();
    if (node.kind === 'text') expect([fields, typeof node.text]).toEqual(['kind,text', 'string']);
    else if (node.kind === 'list') {
      expect(fields).toBe('items,kind,ordered');
      node.items.forEach(mustBeProse);
    } else {
      expect(['paragraph', 'strong', 'emphasis', 'link']).toContain(node.kind);
      expect(fields).toBe(node.kind === 'link' ? 'children,href,kind' : 'children,kind');
      if (node.kind === 'link') expect(node.href).toMatch(safeHref);
      mustBeProse(node.children);
    }
  }
}

const hrefs = (nodes: readonly (Block | Inline)[]): string[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'text') return [];
    if (node.kind === 'list') return node.items.flatMap(hrefs);
    return [...(node.kind === 'link' ? [node.href] : []), ...hrefs(node.children)];
  });

it.each(html)('HTML is a fault at its place: %j', (source) => {
  const { prose, faults } = readMarkdown(`Sound.\n\n${source}\n`, 7);
  mustBeProse(prose);
  const [first] = faults.filter(({ message }) => message.startsWith('holds HTML'));
  const before = source.slice(0, source.indexOf('<')).split('\n');
  expect(first).toMatchObject({
    line: 7 + 2 + before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  });
  expect(first?.remedy).toMatch(/Markdown/);
});

it.each(links)('a hostile link is a fault and leaves no address behind: %j', (source) => {
  const { prose, faults } = readMarkdown(`Sound.\n\n${source}\n`, 7);
  mustBeProse(prose);
  expect(hrefs(prose)).toEqual([]);
  expect(faults[0]).toMatchObject({ line: 10, column: source.search(/[[<]/) + 1 });
});

it.each(refused)('images, references, code and the like are faults: %j', (source) => {
  const { prose, faults } = readMarkdown(source);
  mustBeProse(prose);
  expect(faults[0]?.message).toMatch(/^holds .* pages do not show$|^holds HTML/);
  expect(hrefs(prose).filter((href) => href !== 'https://a.example/')).toEqual([]);
});

it.each(harmless)('text that only looks hostile stays text: %j', (source) => {
  const { prose } = readMarkdown(source);
  mustBeProse(prose);
  expect(hrefs(prose)).toEqual([]);
});

it('every hostile form in one text: nothing but prose, and a fault for each', () => {
  const all = [...html, ...links, ...refused];
  const { prose, faults } = readMarkdown(all.join('\n\n'));
  mustBeProse(prose);
  expect(faults.length).toBeGreaterThanOrEqual(all.length / 2);
});
