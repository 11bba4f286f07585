import { attributesOf, type Choice } from './choice.ts';
import { print } from './markup.ts';
import type { Form } from './policy.ts';
import { pageCode, type Snippet } from './snippet.ts';

/** A piece of code with the file it goes into; null where it goes into the page itself. */
export interface Piece {
  file: string | null;
  code: string;
}

/** The code of a choice for each place it can be put; `frame` is that of the sandboxed frame. */
export function piecesOf(form: Form, choice: Choice, snippet: Snippet, frame: string): Piece[] {
  const { host, script, style } = snippet;
  const inHead: Piece = { file: 'index.html', code: print([script]) };
  const sheet: Piece = { file: 'app.css', code: style };
  const html = print([host]);
  const indented = (code: string, by: string) => code.replaceAll(/^/gm, by);
  if (form === 'html') return [{ file: null, code: pageCode(snippet) }];
  if (form === 'frame') return [{ file: null, code: frame }];
  if (form === 'wordpress') return [{ file: null, code: pageCode(snippet) }];
  if (form === 'drupal') return [{ file: null, code: pageCode(snippet) }, allowedTags(choice)];
  if (form === 'react')
    return [
      inHead,
      sheet,
      {
        file: 'Embed.jsx',
        code: `export function Embed() {\n  return (\n${indented(print([host], 'jsx'), '    ')}\n  );\n}`,
      },
    ];
  if (form === 'vue')
    return [
      inHead,
      sheet,
      {
        file: 'vite.config.js',
        code: `vue({\n  template: {\n    compilerOptions: { isCustomElement: (tag) => tag.startsWith('tip-') },\n  },\n})`,
      },
      { file: 'Embed.vue', code: `<template>\n${indented(html, '  ')}\n</template>` },
    ];
  const head = `<svelte:head>\n${indented(print([script]), '  ')}\n</svelte:head>`;
  return [sheet, { file: 'Embed.svelte', code: `${head}\n\n${html}` }];
}

/** What Drupal's filter of a text format must let through. */
const allowedTags = (choice: Choice): Piece => ({
  file: 'Allowed HTML tags',
  code: `<${['lang', 'dir', 'theme', ...attributesOf(choice).map(([name]) => name)].reduce((tag, name) => `${tag} ${name}`, choice.widget)}> <script type src integrity crossorigin> <style> <div> <small> <bdi> <time datetime> <span lang dir>`,
});
