import { plainTextOf } from '#core/embed/quotation-forms.ts';
import { sourceOf, tell } from '#core/embed/quotation.ts';
import type { EntryPage } from '#core/views.ts';
import type { I18n } from '#lib/i18n/i18n.ts';
import { quotationWords } from '#lib/i18n/quotation-words.ts';

type Quoted = Pick<EntryPage, 'quote' | 'title' | 'original' | 'date' | 'links' | 'changed'>;

/**
 * A quote as it is copied from its page, as plain text; `path` is that of the page, which is read far
 * from the site and therefore has its host. Null where the entry has no quote.
 */
export function quoteWithSource(
  { quote, title, original, date, links, changed }: Quoted,
  i18n: Pick<I18n, 'locale' | 't' | 'date'>,
  path: string,
): string | null {
  if (!quote) return null;
  const { text, lang, speaker, office, fromHomePage2012 } = quote;
  const said = {
    quote: { text, lang, by: speaker.name, office: office.text },
    title,
    sourceTitle: original ?? title,
    date,
    fromHomePage2012,
    kind: '',
    by: '',
    summary: null,
    source: sourceOf(links),
    checked: changed,
    address: `${__SITE_ORIGIN__}${path}`,
  };
  return plainTextOf(tell(said, quotationWords(i18n)));
}
