import { describe, expect, it } from 'vitest';
import { buildIndex } from '../index/build.ts';
import { matching, search } from './search.ts';
import type { SearchDocument } from '../index/source.ts';
import { openIndex } from '../index/open.ts';

const said = (text: string) => ({ text, lang: 'en' });
const entry = (id: string, title: string, given: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  type: 'statement',
  kind: 'remarks',
  date: '2012-06-19',
  lang: 'en',
  title: said(title),
  body: null,
  offices: [],
  event: null,
  place: null,
  quote: null,
  summary: null,
  originals: [],
  words: [],
  speakers: [],
  topics: [],
  pillars: [],
  ...given,
});

const data = buildIndex({
  lang: 'es',
  documents: [
    entry('trafficking', 'Trafficking in persons', { speakers: ['clinton'], topics: ['chains'] }),
    entry('traffic', 'Traffic on the roads', { date: '2001-02-03' }),
    entry('phrase', 'Labor that is forced', { kind: 'testimony' }),
    entry('forced', 'Forced labor', { summary: said('Goods made by forced labor at sea.') }),
    entry('rice', 'A meeting', { speakers: ['rice'], lang: 'fr' }),
  ],
  names: {
    speaker: { clinton: 'Hillary Rodham Clinton', rice: 'Condoleezza Rice' },
    kind: { remarks: 'Palabras', testimony: 'Testimonio' },
    topic: { chains: 'Cadenas de suministro' },
    pillar: {},
    lang: { en: 'inglés', fr: 'francés' },
  },
  otherNames: { topic: { chains: ['Supply chains'] }, pillar: {}, kind: {} },
  fields: {
    speaker: 'orador',
    kind: 'tipo',
    year: 'año',
    topic: 'tema',
    pillar: 'pilar',
    lang: 'idioma',
  },
  synonyms: [[['trabajo forzoso', 'trabajo forzado'], ['forced labor']]],
});
const index = openIndex(JSON.parse(JSON.stringify(data)));
const ask = (query: string, exact = false) => search({ query, exact }, index);
const ids = (query: string, exact = false) => ask(query, exact).hits.map(({ id }) => id);

describe('search', () => {
  it('puts what holds the word before what is spelled nearly so', () => {
    expect(ids('traffic')[0]).toBe('traffic');
    expect(ids('trafic')).toEqual(['traffic']);
  });

  it('says why a hit was found', () => {
    const [hit] = ask('trafficing').hits;
    expect(hit?.why).toEqual([
      { typed: 'trafficing', found: 'Trafficking', how: 'spelling', field: 'title' },
    ]);
    expect(hit?.exact).toBe(false);
    expect(ask('trafficking').hits[0]).toMatchObject({ why: [], exact: true });
  });

  it('joins the words of one synonym into one reason', () =>
    expect(ask('trabajo forzado').hits[0]?.why).toEqual([
      { typed: 'trabajo forzado', found: 'Forced labor', how: 'synonym', field: 'title' },
    ]));

  it('highlights title, names and passage', () => {
    const [hit] = ask('hilary trafficking').hits;
    expect(hit?.title.ranges).toEqual([[0, 11]]);
    expect(hit?.names).toEqual([{ text: 'Hillary Rodham Clinton', lang: 'en', ranges: [[0, 7]] }]);
    expect(ask('sea').hits[0]?.snippet).toMatchObject({ ranges: [[30, 33]] });
  });

  it('offers the query as it is likely meant, filters and all', () => {
    expect(ask('hilary trafficing año:2012').didYouMean).toBe('Hillary trafficking año:2012');
    expect(ask('trafficking').didYouMean).toBeNull();
  });

  it('finds exactly what was typed where that is asked', () => {
    expect(ids('trafficing', true)).toEqual([]);
    expect(ids('traff', true)).toEqual([]);
    expect(ids('traffic', true)).toEqual(['traffic']);
    expect(ask('trafficing', true).didYouMean).toBeNull();
  });

  it('finds phrases, either of two, and leaves out', () => {
    expect(ids('"forced labor"')).toEqual(['forced']);
    expect(ids('forced labor').sort()).toEqual(['forced', 'phrase']);
    expect(ids('roads OR meeting').sort()).toEqual(['rice', 'traffic']);
    expect(ids('forced -sea')).toEqual(['phrase']);
    expect(ids('forced -"forced labor"')).toEqual(['phrase']);
  });

  it('finds the names of topics and kinds in the language of the reader, and in English', () => {
    for (const query of ['cadenas de suministro', 'supply chains', 'Cadenas'])
      expect(ids(query)).toEqual(['trafficking']);
    expect(ids('testimonio')).toEqual(['phrase']);
  });

  it.each([
    ['orador:clinton', ['trafficking']],
    ['speaker:"hillary clinton"', ['trafficking']],
    ['tipo:testimonio', ['phrase']],
    ['kind:testimony', ['phrase']],
    ['año:2001', ['traffic']],
    ['year:2000..2005', ['traffic']],
    ['year:۲۰۰۰-۲۰۰۵', ['traffic']],
    ['idioma:francés', ['rice']],
    ['lang:fr', ['rice']],
    ['tema:chains', ['trafficking']],
    ['forced tipo:testimonio', ['phrase']],
    ['-lang:en', ['rice']],
  ])('%s lets %j through', (query, wanted) => expect(ids(query)).toEqual(wanted));

  it('says which filters it understood, and of the others which value is likely meant', () => {
    expect(ask('orador:clinton').filters).toEqual([
      {
        field: 'speaker',
        typed: 'orador:clinton',
        without: false,
        values: [{ id: 'clinton', name: 'Hillary Rodham Clinton' }],
      },
    ]);
    expect(ask('kind:testimonny sea').problems).toEqual([
      {
        kind: 'unknown-value',
        field: 'kind',
        typed: 'kind:testimonny',
        nearest: { id: 'testimony', name: 'Testimonio' },
      },
    ]);
    expect(ids('kind:testimonny sea')).toEqual(['forced']);
  });

  it('suggests speakers and topics', () => {
    const { suggestions } = ask('clin');
    expect(suggestions).toMatchObject([
      { type: 'speaker', id: 'clinton', path: '/speakers/clinton/', count: 1 },
    ]);
    expect(ask('suministr').suggestions[0]).toMatchObject({
      type: 'topic',
      path: '/topics/chains/',
    });
  });

  it('gives a page of hits, and the count of all', () => {
    const answer = search({ query: 'lang:en', limit: 1, offset: 1 }, index);
    expect(answer.hits).toHaveLength(1);
    expect(answer.total).toBe(4);
  });

  it('finds nothing for nothing', () =>
    expect(ask('  ')).toMatchObject({ total: 0, hits: [], suggestions: [], problems: [] }));

  it('refuses an index of another version or cut short', () => {
    expect(() => openIndex({ ...data, version: 0 as 3 })).toThrow('version');
    const documents = { ...data.documents, title: [] };
    expect(() => openIndex({ ...data, documents })).toThrow('"title"');
  });
});

it('matching gives every entry in the order of search', () =>
  expect(matching({ query: 'forced labor' }, index).entries.map(({ id }) => id)).toEqual(
    ids('forced labor'),
  ));
