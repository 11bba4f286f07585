import { widgetAddress, type WidgetAddress } from '../widget-address.ts';

/** The widgets with the attributes that a partner can set on each; the first of the filters that is set counts. */
export const settingsOf = {
  'tip-latest-quote': ['entry', 'speaker', 'topic', 'pillar', 'year'],
  'tip-timeline': ['entry', 'speaker', 'topic', 'pillar', 'year', 'count'],
  'tip-pillar-cards': ['pillars', 'count'],
  'tip-subscribe': ['provider', 'action', 'list', 'mail'],
} as const;

export type WidgetName = keyof typeof settingsOf;
export type Setting = (typeof settingsOf)[WidgetName][number];

export const widgetNames = Object.keys(settingsOf) as WidgetName[];

/** What entries can be chosen by. */
export const filters = settingsOf['tip-latest-quote'];
export type Filter = (typeof filters)[number];

/** The colours of a card, by the custom property that sets them (`--tip-accent`), as a light card has them. */
export const colours = { ink: '#14181f', paper: '#ffffff', accent: '#0b4f8a', line: '#86898e' };
export type Colour = keyof typeof colours;

/** What a partner has chosen to embed. */
export interface Choice {
  widget: WidgetName;
  /** The code of the language. */
  lang: string;
  settings: Partial<Record<Setting, string>>;
  /** `page` takes the colours of the page around, `auto` those of the device. */
  theme: 'page' | 'auto' | 'light' | 'dark';
  /** All four of them, or null for the archive's own. */
  colours: Record<Colour, string> | null;
  /** Whether the script is that of one version, with its hash. */
  pinned: boolean;
}

/** The settings of a choice that its widget knows, in their order. */
export const attributesOf = ({ widget, settings }: Choice): [Setting, string][] =>
  settingsOf[widget].flatMap((name): [Setting, string][] => {
    const value = settings[name]?.trim();
    return value ? [[name, value]] : [];
  });

/** Where the entries that a choice shows stand, as its widget asks for them; null for a widget that shows none. */
export function addressOf(choice: Choice): WidgetAddress | null {
  if (choice.widget === 'tip-subscribe') return null;
  if (choice.widget === 'tip-pillar-cards')
    return { path: `widgets/v1/data/${choice.lang}/pillars.json`, key: '' };
  const [first] = attributesOf(choice).filter(([name]) => name !== 'count');
  return widgetAddress(choice.lang, first?.[0], first?.[1]);
}
