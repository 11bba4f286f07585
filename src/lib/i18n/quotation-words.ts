import type { QuotationWords } from '#core/embed/quotation.ts';
import type { I18n } from './i18n.ts';

/** The texts that a quotation carries, in one language. */
export const quotationWords = ({
  locale: { code: lang, dir },
  t,
  date,
}: Pick<I18n, 'locale' | 't' | 'date'>): QuotationWords => ({
  lang,
  dir,
  comma: t('quote.beforeOffice'),
  from: t('widget.from'),
  summary: t('widget.summary'),
  fromHomePage: t('quote.fromHomePage'),
  source: t('quote.source'),
  archived: t('link.archived'),
  checked: t('provenance.changed'),
  grade: (grade) => t(`source.${grade}`),
  date: (day) => date(day),
});
