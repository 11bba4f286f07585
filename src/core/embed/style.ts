import { attributesOf, type Choice, type Colour } from './choice.ts';
import { themeOf } from './colours.ts';

/** The rules of widgets/element.css and its like, as they hold for the content inside the element. */
const card = (name: string, { line, ink, paper, accent }: Record<string, string>) =>
  `${name} { display: block; }
${name} > * { display: block; box-sizing: border-box; padding: 1rem; border: 1px solid ${line}; background: ${paper}; color: ${ink}; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
${name} a { color: ${accent}; }
${name} :is(blockquote, p, ul, h3, li) { display: block; margin: 0 0 0.5rem; padding: 0; border: 0; font: inherit; }
${name} small { display: block; font-size: 0.875rem; }`;

const own: Partial<Record<Choice['widget'], (name: string) => string>> = {
  'tip-latest-quote': (name) =>
    `${name} blockquote { font: 1.25rem/1.45 Georgia, 'Noto Naskh Arabic', serif; }`,
  'tip-pillar-cards': (name) =>
    `${name} > div > div { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 1.5rem; }
${name} section::before { content: ''; display: block; aspect-ratio: 8/5; }
${name} h3 { font: bold 1.125rem/1.3 system-ui, sans-serif; }`,
  'tip-subscribe': (name) =>
    `${name} form { display: flex; flex-wrap: wrap; gap: 0.5rem; }
${name} label, ${name} small { inline-size: 100%; }
${name} :is(input, button) { box-sizing: border-box; min-block-size: 2.75rem; padding-inline: 0.75rem; border: 1px solid; font: inherit; }
${name} input { display: block; inline-size: 100%; }`,
};

const scheme = {
  light: { line: '#d9dee6', ink: '#14181f', paper: '#fff', accent: '#0b4f8a' },
  dark: { line: '#2a323e', ink: '#e8ebf0', paper: '#0f1319', accent: '#7db8f0' },
};

/**
 * The rules that go with a snippet: they give the content the card's own shape, so that it looks the
 * same without JavaScript and nothing moves or scrolls when the card takes its place.
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
  const given = colours ?? (theme === 'auto' ? both : scheme[theme]);
  const properties = Object.entries(colours ?? {}).map(
    ([name, value]) => `--tip-${name}: ${value};`,
  );
  return [
    card(widget, given),
    own[widget]?.(widget),
    `${widget} { ${[`color-scheme: ${theme === 'auto' ? 'light dark' : theme};`, ...properties].join(' ')} }`,
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
    theme: theme !== 'auto' && theme,
  };
};
