import {
  attributesOf,
  colours,
  filters,
  settingsOf,
  widgetNames,
  type Choice,
  type Setting,
  type WidgetName,
} from './choice.ts';
import { isColour, themeOf } from './colours.ts';

const names = Object.keys(colours) as (keyof typeof colours)[];
const isWidget = (name: string | null): name is WidgetName =>
  widgetNames.some((known) => known === name);

/** A choice without its language as the query of an address: of the Embed page and of the frame. */
export function queryOf(choice: Choice): string {
  const theme = themeOf(choice);
  return new URLSearchParams([
    ['widget', choice.widget],
    ...attributesOf(choice),
    ...(theme === 'page' ? [] : [['theme', theme]]),
    ...(choice.colours ? names.map((name) => [name, choice.colours?.[name] ?? '']) : []),
  ] as string[][]).toString();
}

/** What is chosen before anything is: the latest quote. */
export const firstChoice = (lang: string): Choice => readChoice(new URLSearchParams(), lang);

/** Reads a choice out of an address. What it does not know is left out, and the default stands in. */
export function readChoice(query: URLSearchParams, lang: string): Choice {
  const named = query.get('widget');
  const widget = isWidget(named) ? named : 'tip-latest-quote';
  const filter = filters.find((name) => query.get(name));
  const settings: Choice['settings'] = {};
  for (const name of settingsOf[widget] as readonly Setting[]) {
    const value = query.get(name)?.slice(0, 500);
    if (value && (!filters.some((other) => other === name) || name === filter))
      settings[name] = value;
  }
  const theme = query.get('theme');
  const own = names.map((name) => [name, query.get(name) ?? ''] as const);
  return {
    widget,
    lang,
    settings,
    pinned: false,
    theme: theme === 'auto' || theme === 'light' || theme === 'dark' ? theme : 'page',
    colours: own.every(([, value]) => isColour(value))
      ? (Object.fromEntries(own) as Choice['colours'])
      : null,
  };
}
