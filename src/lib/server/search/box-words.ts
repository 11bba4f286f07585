import { base } from '$app/paths';
import { pluralForms } from '#core/plural-forms.ts';
import type { I18n } from '#lib/i18n/i18n.ts';
import type { SearchBoxWords } from '#lib/search/box/words.ts';

/** What the search box says in a language. In a file of its own, since every page has the box and few are searched from. */
export const searchBoxWords = ({ locale, number, path, t }: I18n): SearchBoxWords => ({
  tag: locale.tag,
  root: base + path('/').replace(/\/$/, ''),
  speakers: t('nav.speakers'),
  topics: t('nav.topics'),
  entries: t('search.entries'),
  pages: t('search.pages'),
  recent: t('search.recent'),
  clear: t('search.clear'),
  all: t('search.all', { query: '{query}' }),
  loading: t('search.loading'),
  failed: t('search.boxFailed'),
  counts: pluralForms(locale.tag, (count) => t('search.suggestions', { count }), number),
});
