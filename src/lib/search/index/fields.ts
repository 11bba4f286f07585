import type { SearchDocument, SearchSource } from './source.ts';

/** The fields of the index, each with its weight: a word of the title says most about an entry. */
export const fieldWeights = { title: 6, names: 4, labels: 2, context: 2, text: 1 };

type Named = Pick<SearchSource, 'names' | 'otherNames' | 'scriptNames'>;
type Fields = Record<keyof typeof fieldWeights, string>;

/** The names under which a reader may know the topics, pillars and kind of an entry. */
function labelsOf(document: SearchDocument, { names, otherNames }: Named): string[] {
  const of = (field: 'topic' | 'pillar' | 'kind', ids: string[]) =>
    ids.flatMap((id) => [names[field][id] ?? id, ...(otherNames[field][id] ?? [])]);
  return [
    ...of('topic', document.topics),
    ...of('pillar', document.pillars),
    ...of('kind', document.kind ? [document.kind] : []),
  ];
}

/** Who spoke, or the body that made a milestone. */
export const namesOf = ({ speakers, body }: SearchDocument, { names }: Pick<Named, 'names'>) => [
  ...speakers.map((id) => names.speaker[id] ?? id),
  ...(body ? [body.text] : []),
];

/** An entry's words, sorted into the fields of the index. */
export function fieldsOf(document: SearchDocument, source: Named): Fields {
  const { title, offices, event, place, quote, summary, originals, words } = document;
  const texts = (...said: ({ text: string } | null)[]) =>
    said.map((one) => one?.text ?? '').join('\n');
  return {
    title: title.text,
    names: [
      ...namesOf(document, source),
      ...document.speakers.map((id) => source.scriptNames?.[id] ?? ''),
    ].join('\n'),
    labels: labelsOf(document, source).join('\n'),
    context: [texts(...offices, event, place), document.date?.slice(0, 4) ?? '', ...words].join(
      '\n',
    ),
    text: texts(summary, quote, ...originals),
  };
}
