import { baseLocale } from '#core/locale.ts';
import type { Said } from '#core/views.ts';
import type { I18n } from '#lib/i18n/i18n.ts';

/** A text made of a message, with its language: English where the message is not translated yet. */
export const inItsLanguage = (
  { isEnglish, locale }: Pick<I18n, 'isEnglish' | 'locale'>,
  key: string,
  text: string,
): Said => ({ text, lang: isEnglish(key) ? baseLocale : locale.code });
