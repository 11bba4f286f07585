import { baseLocale } from '#core/locale.ts';
import { proseText } from '#core/prose.ts';
import type { Country } from '#core/schema/countries.ts';
import type { Said } from '#core/views.ts';
import type { I18n, PlainKey } from '#lib/i18n/i18n.ts';
import type { SearchDocument } from '#lib/search/index/source.ts';
import { site } from '../../../site.ts';
import { content } from '../content.ts';
import { inOrderOf } from '../countries/country-page.ts';
import { pillarViews } from '../views/pillars.ts';
import { said, saidText } from '../views/said.ts';

interface PageTexts {
  /** The path without the slashes at its ends, and the part of the page; `home` for the home page. */
  id: string;
  title: Said;
  summary?: Said | null;
  quote?: Said;
  /** What else leads to it. */
  words?: string[];
}

const document = ({ id, title, summary = null, quote, words = [] }: PageTexts): SearchDocument => ({
  id,
  title,
  summary,
  words,
  type: 'page',
  kind: null,
  date: null,
  lang: title.lang,
  body: null,
  offices: [],
  event: null,
  place: null,
  quote: quote ?? null,
  originals: [],
  speakers: [],
  topics: [],
  pillars: [],
});

/**
 * The page of a government, found by every name it goes by. The names in the reader's language are sent;
 * the English ones behind them are looked for alone.
 */
const governmentDocument = (id: string, name: Said, country: Country): SearchDocument => {
  const names = [country.name, ...country.otherNames].filter((other) => other !== name.text);
  const english = name.lang === baseLocale;
  return {
    ...document({
      id: `countries/${id}`,
      title: name,
      words: english ? [...names, ...country.adjectives] : [],
    }),
    originals: english ? [] : names.map((text) => ({ text, lang: baseLocale })),
  };
};

/** The plain pages, each with the messages of its title and its lead. */
const plain = [
  ['about', 'about.title', 'about.mission1'],
  ['about#leaders', 'about.leaders', 'about.leadersLead'],
  ['about#archive', 'about.archive', 'about.archiveText'],
  ['home-page-2012', 'home.features', 'home.featuresNote'],
  ['faq', 'faq.title', 'faq.lead'],
  ['stay-connected', 'nav.stayConnected', 'stay.lead'],
  ['embed', 'embed.title', 'embed.lead'],
  ['glossary', 'glossary.title', 'glossary.lead'],
  ['translate', 'translate.title', 'translate.lead'],
  ['reports', 'reports.title', 'reports.lead'],
  ['speakers', 'nav.speakers', 'speakers.lead'],
  ['topics', 'nav.topics', 'topics.lead'],
  ['countries/tiers', 'reports.tiersMore', 'tiers.lead'],
  ['compare', 'compare.title', 'compare.lead'],
  ['changes', 'changes.title', 'changes.lead'],
] as const satisfies [string, PlainKey, PlainKey][];

/** The pages that are no entries, as search knows them, in the reader's language. */
export function pageDocuments(i18n: I18n): SearchDocument[] {
  const lang = i18n.locale.code;
  const message = (key: PlainKey): Said => ({
    text: i18n.t(key as 'about.title'),
    lang: i18n.isEnglish(key) ? baseLocale : lang,
  });
  const forms = content.office.formsOfTrafficking.map(({ id }) => i18n.name('form', id)).join(', ');
  const lines = content.office.hotlines;
  const { banner } = content.office;
  return [
    document({
      id: 'get-help',
      title: message('nav.getHelp'),
      summary: message('help.lead'),
      words: lines.flatMap(({ name, phone, sms, emergency }) => [name, phone, sms, emergency]),
    }),
    document({
      id: 'home',
      title: { text: site.name, lang: baseLocale },
      quote: { text: banner.text, lang: banner.language },
      words: [banner.attribution],
    }),
    document({ id: 'about#forms', title: message('forms.title'), summary: { text: forms, lang } }),
    ...plain.map(([id, title, lead]) =>
      document({ id, title: message(title), summary: message(lead) }),
    ),
    document({ id: 'pillars', title: message('nav.pillars') }),
    ...pillarViews(lang).map(({ id, definition }) =>
      document({
        id: `pillars/${id}`,
        title: { text: i18n.name('pillar', id), lang },
        summary: definition && { text: proseText(definition.prose), lang: definition.lang },
        words: [i18n.t('nav.pillars')],
      }),
    ),
    ...inOrderOf(i18n).map(({ id, name, of }) => governmentDocument(id, name, of.country)),
    ...content.questions.map((file) =>
      document({
        id: `faq#${file.id}`,
        title: said(file, 'question', file.question, lang),
        summary: saidText(file, lang),
      }),
    ),
  ];
}
