const components = (...names: string[]) =>
  new RegExp(`/lib/components/(?:${names.join('|')})(?:/|\\.svelte)`);

/** Which sheet holds the styles of what, first come first served: a page loads those that its parts are in. */
const sheets: [sheet: string, modules: RegExp][] = [
  ['search', /\/routes\/[^/]+\/search\//],
  ['translate', /\/routes\/[^/]+\/translate\//],
  ['embed', /\/routes\/[^/]+\/embed\//],
  ['maps', /\/routes\/[^/]+\/countries\/(?:map|compare)\//],
  ['maps', /\/components\/countries\/(?:WorldMap|PlacesTable)/],
  ['grid', /\/routes\/[^/]+\/countries\/\[\[order|\/components\/countries\/Grid/],
  ['countries', /\/routes\/[^/]+\/countries\/|\/components\/countries\//],
  ['reports', /\/routes\/[^/]+\/(?:compare|reports)\/|\/components\/reports\//],
  ['timeline', /\/lib\/timeline\/|\/routes\/[^/]+\/timeline\//],
  ['home', /\/routes\/[^/]+\/\+page\.svelte/],
  ['home', components('home', 'PillarCards', 'PillarPicture', 'YearStrip')],
  [
    'entry',
    components(
      ...['CopyQuote', 'EntryArticle', 'EntryMargin', 'Neighbours', 'Provenance'],
      'ReadingLinks',
    ),
  ],
  ['entry', /\/routes\/[^/]+\/(?:statements|milestones)\//],
  [
    'lists',
    components('EntryItem', 'EntryList', 'FilterLink', 'Pagination', 'PeriodLinks', 'SpeakerYears'),
  ],
  ['lists', /\/routes\/[^/]+\/(?:speakers|topics|pillars)\/\[/],
  ['texts', /\/routes\/[^/]+\/[a-z4]/],
  ['texts', components('Answers', 'Leaders', 'NameField', 'LoadStatus')],
];

/** What every page has: the tokens, app.css, the head and foot, and the mark and list that most have. */
const shared = 'site';

/**
 * How the styles of components are cut into sheets: what every page repeats is in one that is fetched once, and
 * a first page loads little that is not its own. (Kit would put what is small into each page, ten megabytes in
 * all, or make a sheet of each component.)
 */
export const styleSheets = {
  groups: [
    {
      test: /\.css$/,
      name: (id: string) => sheets.find(([, modules]) => modules.test(id))?.[0] ?? shared,
      debugName: 'style sheets',
    },
  ],
};
