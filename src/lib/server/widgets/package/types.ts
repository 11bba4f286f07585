import { elementsOf, type ElementDoc, type Manifest } from './manifest.ts';

/** `auto | light | dark` as TypeScript writes it; any other text stays open to what a later version knows. */
const typeOf = (text: string): string =>
  text.includes(' | ')
    ? text
        .split(' | ')
        .map((value) => `'${value}'`)
        .join(' | ')
    : ({ number: 'number | string', boolean: 'boolean | string' }[text] ?? 'string');

/** A property's name as TypeScript writes it: that of an attribute of two words needs quotes. */
const named = (name: string) => (name.includes('-') ? `'${name}'` : name);

const comment = (text = '', indent = '') => (text ? `${indent}/** ${text} */\n` : '');
/** Of `lang` every element already has a property. */
const own = ({ attributes }: ElementDoc) => attributes.filter(({ name }) => name !== 'lang');

/** index.d.ts: the classes with their properties, and what the DOM's own types learn of them. */
export function classTypes(manifest: Manifest): string {
  const elements = elementsOf(manifest);
  const classes = elements.map(
    (element) =>
      `${comment(element.description?.replaceAll('\n', ' '))}export class ${element.name} extends HTMLElement {
  static readonly observedAttributes: readonly string[];
${own(element)
  .map(
    ({ name, description, type }) =>
      `${comment(description, '  ')}  get ${named(name)}(): string;\n  set ${named(name)}(value: ${typeOf(type.text)} | null | undefined);`,
  )
  .join('\n')}
  /** The address of the archive. */
  readonly root: string;
}`,
  );
  const events = new Map(
    elements.flatMap((element) => element.events.map(({ name, type }) => [name, type.text])),
  );
  return `${classes.join('\n\n')}

/** Defines an element where the page has none of its name. */
export function define(name: string, type: CustomElementConstructor): void;

declare global {
  interface HTMLElementTagNameMap {
${elements.map(({ tagName, name }) => `    '${tagName}': ${name};`).join('\n')}
  }
  interface HTMLElementEventMap {
${[...events].map(([name, type]) => `    '${name}': ${type};`).join('\n')}
  }
}
`;
}

const props = (element: ElementDoc, event: (name: string) => string) => [
  ...own(element).map(({ name, type }) => `${named(name)}?: ${typeOf(type.text)};`),
  ...element.events.map(({ name, type }) => `'${event(name)}'?: (event: ${type.text}) => void;`),
];

const entry = (element: ElementDoc, base: string, event: (name: string) => string) =>
  `      '${element.tagName}': ${base} & {\n${props(element, event)
    .map((line) => `        ${line}`)
    .join('\n')}\n      };`;

const onName = (name: string) => `on${name}`;

/** jsx.d.ts: the elements in React's JSX. */
export const jsxTypes = (manifest: Manifest): string => `import type * as React from 'react';
import type { ${elementsOf(manifest)
  .map(({ name }) => name)
  .join(', ')} } from './index.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elementsOf(manifest)
  .map((element) =>
    entry(
      element,
      `React.DetailedHTMLProps<React.HTMLAttributes<${element.name}>, ${element.name}>`,
      onName,
    ),
  )
  .join('\n')}
    }
  }
}
`;

/** svelte.d.ts: the elements in Svelte's templates. */
export const svelteTypes = (
  manifest: Manifest,
): string => `import type { HTMLAttributes } from 'svelte/elements';
import type { ${elementsOf(manifest)
  .map(({ name }) => name)
  .join(', ')} } from './index.js';

declare module 'svelte/elements' {
    interface SvelteHTMLElements {
${elementsOf(manifest)
  .map((element) => entry(element, `HTMLAttributes<${element.name}>`, onName))
  .join('\n')}
    }
}
`;

/** vue.d.ts: the elements in Vue's templates. */
export const vueTypes = (manifest: Manifest): string => `import type { DefineComponent } from 'vue';
import './index.js';

declare module 'vue' {
    interface GlobalComponents {
${elementsOf(manifest)
  .map((element) =>
    entry(
      element,
      'DefineComponent<{',
      (name) => `onTip${name.slice(4, 5).toUpperCase()}${name.slice(5)}`,
    )
      .replace('DefineComponent<{ & {', 'DefineComponent<{')
      .replace(/\};$/, '}>;'),
  )
  .join('\n')}
    }
}
`;
