import { Feed } from 'feed';
import { toUtc } from '#core/dates.ts';
import { entryPath, speakersOf, type Entry } from '#core/entry.ts';
import { kindOf } from '#core/entry.ts';
import type { I18n } from '#lib/i18n/i18n.ts';
import { site } from '../../../site.ts';
import { absolute } from '../absolute.ts';
import { content } from '../content.ts';
import { entryCard } from '../views/entry-card.ts';
import { cleanText } from './clean-text.ts';

/** The feed of all entries, the latest first, in one language; every address in it is absolute. */
export function entryFeed(i18n: I18n): Feed {
  const { path, locale, t } = i18n;
  const latestFirst = content.entries.toReversed();
  const feed = new Feed({
    id: absolute(path('/')),
    link: absolute(path('/timeline/')),
    title: `${site.name}: ${t('feeds.all')}`,
    description: t('site.independentLong'),
    language: locale.code,
    updated: lastChange(content.entries),
    copyright: 'CC0 1.0',
    generator: site.name,
    feedLinks: {
      atom: absolute(path('/feeds/atom.xml')),
      json: absolute(path('/feeds/feed.json')),
    },
  });
  for (const entry of latestFirst) addEntry(feed, entry, i18n);
  return feed;
}

const lastChange = (entries: Entry[]) =>
  toUtc(entries.map(({ changed }) => changed).reduce((a, b) => (a > b ? a : b), '2000'));

function addEntry(feed: Feed, entry: Entry, { locale, t, path, name, date }: I18n) {
  const card = entryCard(entry, locale.code);
  const link = absolute(path(entryPath(entry)));
  const summary = [t(`kind.${kindOf(entry)}`), date(entry.date)].join(', ');
  feed.addItem({
    id: absolute(entryPath(entry)),
    link,
    title: cleanText(card.title.text),
    description: cleanText([`${summary}.`, card.summary?.text ?? card.body?.text].join(' ')),
    date: toUtc(entry.changed),
    published: toUtc(entry.date),
    author: speakersOf(entry).length
      ? card.speakers.map((speaker) => ({ name: speaker.name }))
      : [{ name: card.body?.text ?? site.name }],
    category:
      entry.type === 'statement'
        ? entry.topics.map((id) => ({ name: name('topic', id), term: id }))
        : [],
  });
}
