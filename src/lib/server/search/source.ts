import { kindOf, type Kind } from '#core/entry.ts';
import { baseLocale } from '#core/locale.ts';
import { proseText } from '#core/prose.ts';
import { pillarIds } from '#core/schema/shared.ts';
import { createI18n, type I18n } from '#lib/i18n/i18n.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import type { Names, SearchSource } from '#lib/search/index/source.ts';
import { content } from '../content.ts';
import { nameIn } from '../views/record-words.ts';
import { searchDocument } from './document.ts';
import { pageDocuments } from './pages.ts';
import { grammarWords, pageWords } from './query-words.ts';
import { synonymGroups } from './synonyms.ts';

const named = (ids: Iterable<string>, name: (id: string) => string): Names =>
  Object.fromEntries([...new Set(ids)].map((id) => [id, name(id)]));

/** Where countries are looked for. */
const englishTexts = content.entries
  .flatMap((entry) => [
    entry.title,
    proseText(entry.text),
    ...('place' in entry ? [entry.place ?? '', entry.event ?? ''] : []),
  ])
  .join('\n');

const topicIds = content.topics.map(({ id }) => id);
const kinds = content.entries.map(kindOf);

const topicNames = (i18n: I18n) => named(topicIds, (id) => i18n.name('topic', id));
const pillarNames = (i18n: I18n) => named(pillarIds, (id) => i18n.name('pillar', id));
const kindNames = (i18n: I18n) => named(kinds, (id) => i18n.t(`kind.${id}` as `kind.${Kind}`));

/** The English names beside the reader's own: both are typed. */
const others = (names: Names, own: Names): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(names).flatMap(([id, name]) => (name === own[id] ? [] : [[id, [name]]])),
  );

/** The names that speakers have in a language where it writes them in another way, by id. */
const ownNames = (lang: string): Names =>
  Object.fromEntries(
    content.speakers.flatMap((speaker) => {
      const name = nameIn(speaker, lang);
      return name === speaker.name ? [] : [[speaker.id, name]];
    }),
  );

/** Everything the index of one language is built from. */
export async function searchSource(i18n: I18n): Promise<SearchSource> {
  await loadMessages(baseLocale);
  const english = createI18n(baseLocale);
  const [topic, pillar, kind] = [topicNames(i18n), pillarNames(i18n), kindNames(i18n)];
  const languages = content.entries.flatMap((entry) =>
    entry.type === 'statement' ? [entry.language] : [],
  );
  return {
    lang: i18n.locale.code,
    documents: [
      ...content.entries.map((entry) => searchDocument(entry, i18n)),
      ...pageDocuments(i18n),
    ],
    names: {
      topic,
      pillar,
      kind,
      speaker: Object.fromEntries(content.speakers.map(({ id, name }) => [id, name])),
      lang: named([baseLocale, ...languages], (code) => i18n.languageName(code)),
    },
    otherNames: {
      topic: others(topicNames(english), topic),
      pillar: others(pillarNames(english), pillar),
      kind: others(kindNames(english), kind),
    },
    fields: {
      speaker: i18n.t('search.field.speaker'),
      kind: i18n.t('search.field.kind'),
      year: i18n.t('search.field.year'),
      topic: i18n.t('search.field.topic'),
      pillar: i18n.t('search.field.pillar'),
      lang: i18n.t('search.field.lang'),
    },
    synonyms: synonymGroups(i18n, englishTexts),
    grammar: grammarWords(i18n),
    scriptNames: ownNames(i18n.locale.code),
    pages: pageWords(i18n),
  };
}
