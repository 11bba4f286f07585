import { toUtc } from '#core/dates.ts';
import { entryPath, kindOf, topicsOf, type Entry } from '#core/entry.ts';
import type { Said } from '#core/views.ts';
import type { I18n } from '#lib/i18n/i18n.ts';
import { site } from '../../../site.ts';
import { absolute } from '../absolute.ts';
import { content } from '../content.ts';
import { entryCard } from '../views/entry-card.ts';
import { cleanText } from './clean-text.ts';
import { tagOf } from './naming.ts';
import { inItsLanguage } from './said-by-message.ts';

/** An entry as feeds give it. Texts are plain, each with its language; times are ISO 8601. */
export interface FeedItem {
  id: string;
  link: string;
  title: Said;
  /** What kind of entry it is and of which day, to the precision it is known to; then its own words. */
  paragraphs: Said[];
  published: string;
  updated: string;
  authors: string[];
  topics: { id: string; name: Said }[];
}

/** All entries in one language, whatever the format; every address is absolute. */
export interface EntryFeed {
  id: string;
  lang: string;
  title: Said;
  description: Said;
  /** The page of the same entries. */
  link: string;
  updated: string;
  /** The latest first. */
  items: FeedItem[];
}

/** The feed of all entries in one language. */
export function entryFeed(i18n: I18n): EntryFeed {
  const { path, locale, t } = i18n;
  const said = (key: 'feeds.all' | 'site.independentLong', text: string) =>
    inItsLanguage(i18n, key, cleanText(text));
  const changes = content.entries.map(({ changed }) => changed);
  return {
    id: tagOf(path('/timeline/')),
    lang: locale.code,
    title: said('feeds.all', `${site.name}: ${t('feeds.all')}`),
    description: said('site.independentLong', t('site.independentLong')),
    link: absolute(path('/timeline/')),
    updated: time(changes.reduce((a, b) => (a > b ? a : b), '2000')),
    items: content.entries.toReversed().map((entry) => itemOf(entry, i18n)),
  };
}

const time = (date: string) => toUtc(date).toISOString();

function itemOf(entry: Entry, i18n: I18n): FeedItem {
  const { locale, t, path, name, date } = i18n;
  const card = entryCard(entry, locale.code);
  const kind = `kind.${kindOf(entry)}` as const;
  const clean = ({ text, lang }: Said): Said => ({ text: cleanText(text), lang });
  return {
    id: tagOf(entryPath(entry)),
    link: absolute(path(entryPath(entry))),
    title: clean(card.title),
    paragraphs: [
      inItsLanguage(i18n, kind, `${t(kind)} · ${date(entry.date)}`),
      ...[card.summary ?? card.body ?? []].flat().map(clean),
    ],
    published: time(entry.date),
    updated: time(entry.changed),
    authors: card.speakers.length
      ? card.speakers.map((speaker) => speaker.name)
      : [card.body?.text ?? site.name],
    topics: topicsOf(entry).map((id) => ({
      id,
      name: inItsLanguage(i18n, `topic.${id}`, name('topic', id)),
    })),
  };
}
