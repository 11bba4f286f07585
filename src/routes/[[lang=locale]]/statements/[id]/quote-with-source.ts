import { sourceGrade } from '#core/source-grade.ts';
import type { EntryPage } from '#core/views.ts';
import type { I18n } from '#lib/i18n/i18n.ts';

type Quoted = Pick<EntryPage, 'quote' | 'title' | 'original' | 'date' | 'links' | 'changed'>;

/**
 * A quote as it is copied, one thing a line: the words, who said them, under which title, which is that of the source, and when; where the words
 * were copied from; the page to read them on, the official one where there is one, with its archived
 * copy; the day this was checked; and last the permalink of the statement with its host, since it is
 * read far from the site. `path` is that of the page. Null where the entry has no quote.
 */
export function quoteWithSource(
  { quote, title, original, date: day, links, changed }: Quoted,
  { t, date }: Pick<I18n, 't' | 'date'>,
  path: string,
): string | null {
  if (!quote) return null;
  const source = links.find(({ official }) => official) ?? links[0];
  const standing = source && t(`source.${sourceGrade(source.href, source.official)}`);
  return [
    `“${quote.text}”`,
    `${quote.speaker.name}, ${quote.office.text}`,
    `${(original ?? title).text}, ${date(day)}`,
    quote.fromHomePage2012 && t('quote.fromHomePage'),
    source && `${t('quote.source')} ${source.href} (${standing})`,
    source?.archived && `${t('link.archived')}: ${source.archived}`,
    `${t('provenance.changed')} ${date(changed)}`,
    `${__SITE_ORIGIN__}${path}`,
  ]
    .filter(Boolean)
    .join('\n');
}
