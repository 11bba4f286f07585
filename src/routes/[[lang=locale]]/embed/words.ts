import type { Words } from '#core/embed/words.ts';
import { localisedPath } from '#core/locale.ts';
import type { I18n } from '#lib/i18n/i18n.ts';

/** The texts of the widgets that a snippet carries, in one language. */
export const wordsOf = ({ locale, t, date }: I18n): Words => ({
  lang: locale.code,
  dir: locale.dir,
  from: t('widget.from'),
  latest: t('widget.latest'),
  summary: t('widget.summary'),
  title: t('widget.subscribe.title'),
  ways: (
    [
      ['/stay-connected/#atom', t('widget.subscribe.way0')],
      ['/stay-connected/#json', t('widget.subscribe.way1')],
      ['/stay-connected/#calendar', t('widget.subscribe.way2')],
      ['/stay-connected/#office', t('widget.subscribe.way3')],
    ] as const
  ).map(([path, text]) => [localisedPath(path, locale.code).slice(1), text]),
  mail: t('widget.subscribe.mail'),
  email: t('widget.subscribe.email'),
  button: t('widget.subscribe.button'),
  privacy: t('widget.subscribe.privacy'),
  date: (day) => date(day),
});
