import { createI18n, type I18n } from '#lib/i18n/i18n.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { langOf } from './views/lang.ts';

/** The texts and formats of a request's language. */
export async function i18nOf(params: { lang?: string }): Promise<I18n> {
  const lang = langOf(params);
  await loadMessages(lang);
  return createI18n(lang);
}
