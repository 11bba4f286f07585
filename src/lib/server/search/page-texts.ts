import { base } from '$app/paths';
import { kindOf } from '#core/entry.ts';
import { pluralForms } from '#core/plural-forms.ts';
import type { I18n, MessageKey } from '#lib/i18n/i18n.ts';
import type { SearchPageTexts, TextName } from '#lib/search/page/texts.ts';
import { content } from '../content.ts';

/** What the search page puts together in the browser, in a language: a sixtieth of what a hydrated page would fetch. */
export function searchPageTexts(i18n: I18n): SearchPageTexts {
  const { locale, number, path, t, isEnglish } = i18n;
  const { tag } = locale;
  const query = '{query}';
  const typed = '{typed}';
  const kinds = Object.fromEntries(
    content.entries.map((entry) => [`kind.${kindOf(entry)}`, t(`kind.${kindOf(entry)}`)] as const),
  ) as Record<TextName & `kind.${string}`, string>;
  const texts: SearchPageTexts['texts'] = {
    ...kinds,
    loading: t('search.loading'),
    slow: t('search.slow'),
    didYouMean: t('search.didYouMean'),
    narrowed: t('search.narrowed'),
    leftOut: t('search.leftOut'),
    page: t('search.page'),
    'tip-filters': t('search.tip-filters', { query }),
    'problem-unknown-value': t('search.problem-unknown-value', { typed }),
    'problem-too-long': t('search.problem-too-long'),
    'problem-unclosed-quote': t('search.problem-unclosed-quote'),
    'problem-small-words': t('search.problem-small-words', { typed }),
    'why-spelling': t('search.why-spelling'),
    'why-synonym': t('search.why-synonym'),
    'why-beginning': t('search.why-beginning'),
    'why-form': t('search.why-form'),
    'field.speaker': t('search.field.speaker'),
    'field.kind': t('search.field.kind'),
    'field.year': t('search.field.year'),
    'field.topic': t('search.field.topic'),
    'field.pillar': t('search.field.pillar'),
    'field.lang': t('search.field.lang'),
  };
  const keyOf = (name: TextName) => (name.startsWith('kind.') ? name : `search.${name}`);
  const forms = (text: (count: number) => string) => pluralForms(tag, text, number);
  return {
    tag,
    texts,
    root: base + path('/').replace(/\/$/, ''),
    english: (Object.keys(texts) as TextName[]).filter((name) =>
      isEnglish(keyOf(name) as MessageKey),
    ),
    found: forms((count) => t('search.found', { count, query })),
    exact: forms((count) => t('search.exactCount', { count })),
    apart: t('search.foundApart', { found: '{found}', exact: '{exact}' }),
    entries: forms((count) => t('timeline.count', { count })),
  };
}
