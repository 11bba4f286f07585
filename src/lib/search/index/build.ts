import MiniSearch from 'minisearch';
import { indexOptions } from './options.ts';
import { fieldsOf } from './fields.ts';
import { indexVersion, type SearchIndexData } from './format.ts';
import type { SearchSource } from './source.ts';
import { packNames } from './names.ts';
import { packDocuments } from './columns.ts';
import { packPostings } from './postings.ts';

/** Builds the index of one language: what the site serves and the engine opens. */
export function buildIndex(source: SearchSource): SearchIndexData {
  const index = new MiniSearch(indexOptions(source.lang));
  index.addAll(source.documents.map((document, id) => ({ id, ...fieldsOf(document, source) })));
  const { lang, names, fields, synonyms, documents, grammar, scriptNames, pages } = source;
  const { speaker, ...others } = names;
  return {
    version: indexVersion,
    lang,
    fields,
    synonyms,
    grammar,
    pages,
    names: others,
    speakers: packNames(speaker),
    scriptNames: Object.keys(scriptNames ?? {}).length
      ? Object.keys(speaker).map((id) => scriptNames?.[id] ?? null)
      : [],
    documents: packDocuments(documents, names),
    postings: packPostings(index.toJSON()),
  };
}
