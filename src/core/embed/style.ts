import { attributesOf, type Choice, type Colour } from './choice.ts';
import { themeOf } from './colours.ts';

/** The rules of widgets/element.css and its like, as they hold for the content inside the element. */
const card = (name: string, { line, ink, paper, accent }: Record<string, string>) =>
  `${name} > * { display: block; min-height: inherit; padding: var(--tip-padding, 1em); border: 1px solid ${line}; background: ${paper}; color: ${ink}; font: var(--tip-size, medium)/1.5 var(--tip-font, system-ui, sans-serif); overflow-wrap: anywhere; }
${name} a { color: ${accent}; }
${name} :is(blockquote, figure, p, ul, h3, li) { display: block; margin: 0 0 0.5em; padding: 0; border: 0; font: inherit; list-style: none; }
${name} small { display: block; font: smaller/1.5 var(--tip-font, system-ui, sans-serif); }
${name} h3 { font-size: 1.17em; font-weight: bold; }
${name} li a { text-decoration: none; }`;

const own: Partial<Record<Choice['widget'], (name: string, accent?: string) => string>> = {
  'tip-latest-quote': (name, accent) =>
    `${name} blockquote { padding-inline-start: 0.75em; border-inline-start: 0.2em solid ${accent}; font: 1.25em/1.4 var(--tip-serif, Georgia, serif); }
${name} blockquote::before { content: open-quote; }
${name} blockquote::after { content: close-quote; }`,
  'tip-pillar-cards': (name) =>
    `${name} > div > div { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, max(15em, min(34%, (64.5em - 100%) * 99))), 1fr)); gap: 1.5em; }
${name} section::before { content: ''; display: block; aspect-ratio: 8/5; }`,
  'tip-subscribe': (name) =>
    `${name} form { display: flex; flex-wrap: wrap; gap: 0.5em; }
${name} label, ${name} small { inline-size: 100%; }
${name} :is(input, button) { min-block-size: 2.75em; padding-inline: 0.75em; border: 1px solid; font: inherit; }
${name} input { flex: 1 12em; min-inline-size: 0; }`,
};

const scheme = {
  light: { line: '#86898e', ink: '#14181f', paper: '#fff', accent: '#0b4f8a' },
  dark: { line: '#86898e', ink: '#e8ebf0', paper: '#0f1319', accent: '#7db8f0' },
};

/**
 * The rules that go with a snippet: they give the content the card's own shape, so that it looks the
 * same without JavaScript and nothing moves when the card takes its place.
 */
export function styleOf(choice: Choice): string {
  const { widget, colours } = choice;
  const theme = themeOf(choice);
  const both = Object.fromEntries(
    Object.entries(scheme.light).map(([name, light]) => [
      name,
      `light-dark(${light}, ${scheme.dark[name as Colour]})`,
    ]),
  );
  const given = colours ?? (theme === 'auto' || theme === 'page' ? both : scheme[theme]);
  const properties = Object.entries(colours ?? {}).map(
    ([name, value]) => `--tip-${name}: ${value};`,
  );
  const scheming =
    theme === 'page' ? [] : [`color-scheme: ${theme === 'auto' ? 'light dark' : theme};`];
  return [
    card(widget, given),
    own[widget]?.(widget, given.accent),
    `${widget} { ${['display: flow-root;', ...scheming, ...properties].join(' ')} }`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The attributes of the element itself. */
export const hostAttributes = (choice: Choice, dir: 'ltr' | 'rtl') => {
  const theme = themeOf(choice);
  return {
    lang: choice.lang,
    dir: dir === 'rtl' && dir,
    ...Object.fromEntries(attributesOf(choice)),
    theme: theme !== 'page' && theme,
  };
};
