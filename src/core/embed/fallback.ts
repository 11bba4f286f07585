import { directionOf } from '../locale.ts';
import type { Said } from '../views.ts';
import type { WidgetEntry, WidgetFeed, WidgetPillar } from '../widget-feed.ts';
import type { Choice } from './choice.ts';
import { element, type Markup } from './markup.ts';
import { presets } from './providers.ts';
import type { Source, Words } from './words.ts';

/**
 * What stands inside the element: the real content, built as the widget builds its card, so that it
 * reads without JavaScript and holds the place.
 */
export function fallback(choice: Choice, source: Source): Markup {
  const { widget, settings } = choice;
  if (widget === 'tip-subscribe')
    return settings.provider ? form(choice, source) : ways(choice, source);
  if (widget === 'tip-timeline') {
    const { entries } = source.feed as WidgetFeed;
    const count = Math.max(1, Number(settings.count) || 5);
    return element(
      'div',
      {},
      element('h3', {}, source.words.latest),
      list(entries.slice(0, count), source),
      from(source),
    );
  }
  return widget === 'tip-latest-quote' ? quote(source) : pillars(choice, source);
}

const foreign = ({ lang }: Said, words: Words) =>
  lang === words.lang ? {} : { lang, dir: directionOf(lang) };

const day = ({ date }: WidgetEntry, words: Words) =>
  element('time', { datetime: date }, words.date(date));

const from = ({ archive, words }: Source) =>
  element('small', {}, element('a', { href: archive }, words.from));

const entryLink = ({ path, title }: WidgetEntry, { archive, words }: Source) =>
  element('a', { href: archive + path, ...foreign(title, words) }, title.text);

const list = (entries: WidgetEntry[], source: Source) =>
  element(
    'ul',
    { role: 'list' },
    ...entries.map((entry) =>
      element(
        'li',
        {},
        entryLink(entry, source),
        ' ',
        element('small', {}, day(entry, source.words), ` · ${entry.kind}`),
      ),
    ),
  );

function quote(source: Source): Markup {
  const { quoted, entries } = source.feed as WidgetFeed;
  const entry = (quoted ?? entries[0]) as WidgetEntry;
  const { words, archive } = source;
  const { quote: said, summary, path, by, kind } = entry;
  const who = (name: string, office: string) =>
    element('p', {}, name && element('b', {}, name), ' ', element('small', {}, office));
  return element(
    'div',
    {},
    said &&
      element(
        'figure',
        foreign(said, words),
        element('blockquote', { cite: archive + path }, said.text),
        who(said.by, said.office),
      ),
    element(said ? 'p' : 'h3', {}, entryLink(entry, source)),
    !said && who(by, kind),
    element('small', {}, day(entry, words)),
    !said && summary && element('small', {}, words.summary),
    !said && summary && element('p', foreign(summary, words), summary.text),
    from(source),
  );
}

function pillars({ settings }: Choice, source: Source): Markup {
  const all = source.feed as WidgetPillar[];
  const wished = settings.pillars?.match(/\S+/g);
  const chosen = wished?.flatMap((id) => all.filter((pillar) => pillar.id === id)) ?? all;
  const count = settings.count ? Number(settings.count) || 0 : 2;
  const cards = chosen.map(({ name, path, definition, entries }) =>
    element(
      'section',
      {},
      element('h3', {}, element('a', { href: source.archive + path }, name)),
      definition && element('p', foreign(definition, source.words), definition.text),
      list(entries.slice(0, count), source),
    ),
  );
  return element('div', {}, element('div', {}, ...cards), from(source));
}

function ways({ settings }: Choice, { archive, words }: Source): Markup {
  const { mail } = settings;
  const all: [string, string][] = [
    ...words.ways.map(([path, text]): [string, string] => [archive + path, text]),
    ...(mail ? [[`mailto:${mail}`, words.mail] as [string, string]] : []),
  ];
  const items = all.map(([href, text]) => element('li', {}, element('a', { href }, text)));
  return element(
    'div',
    {},
    element('h3', {}, words.title),
    element('ul', { role: 'list' }, ...items),
  );
}

function form({ settings }: Choice, { words }: Source): Markup {
  const { provider = '', action = '', list: id } = settings;
  const preset = presets[provider] ?? { email: 'email' };
  const hidden = { ...preset.fixed, ...(preset.list && id && { [preset.list]: id }) };
  return element(
    'form',
    { method: 'post', action, target: '_blank' },
    element('h3', {}, words.title),
    element(
      'label',
      {},
      words.email,
      element('input', { type: 'email', name: preset.email, required: true, dir: 'ltr' }),
    ),
    ...Object.entries(hidden).map(([name, value]) =>
      element('input', { type: 'hidden', name, value }),
    ),
    element('button', {}, words.button),
    element('small', {}, words.privacy),
  );
}
