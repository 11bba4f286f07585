import MiniSearch from 'minisearch';
import { indexOptions } from './index-options.ts';
import { fieldsOf } from './fields.ts';
import { indexVersion, type SearchIndexData, type SearchSource } from './index-data.ts';
import { packDocuments } from './pack-documents.ts';
import { packPostings } from './postings.ts';

/** Builds the index of one language: what the site serves and the engine opens. */
export function buildIndex(source: SearchSource): SearchIndexData {
  const index = new MiniSearch(indexOptions);
  index.addAll(source.documents.map((document, id) => ({ id, ...fieldsOf(document, source) })));
  const { lang, names, fields, synonyms, documents } = source;
  return {
    ...{ version: indexVersion, lang, names, fields, synonyms },
    documents: packDocuments(documents),
    postings: packPostings(index.toJSON()),
  };
}
