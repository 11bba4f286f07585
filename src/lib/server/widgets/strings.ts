import { baseLocale } from '#core/locale.ts';
import { formatProblems, type Problem } from '#core/problem.ts';
import { readLocales, type LocaleMessages } from '../../i18n/build/read-locales.ts';
import { compiledMark } from '../../i18n/compiled.ts';

/** The messages of the locale files that begin with this are the widgets'. */
const prefix = /^widget\.(subscribe\.)?/;

type Texts = Record<string, string>;

/** The widgets' texts, by the last part of their key. */
export interface WidgetStrings {
  /** What more than one widget shows. */
  common: Texts;
  /** What only `<tip-subscribe>` shows: the others need not carry it. */
  subscribe: Texts;
  /** The others by language code, each with only what its file holds. */
  translated: Record<string, Texts>;
  codes: string[];
  rightToLeft: string[];
  /** The digits of a language in dates, where its file sets them. */
  digits: Record<string, string>;
}

/** Reads the widgets' texts. Throws the faults of the locale files, and for a text with an argument. */
export function widgetStrings(root = process.cwd()): WidgetStrings {
  const problems: Problem[] = [];
  const found = readLocales(problems, root);
  if (problems.length)
    throw new Error(`The locale files have problems:\n\n${formatProblems(problems)}`);
  const texts = new Map(found.map((file) => [file.locale.code, textsOf(file)]));
  const { from = '', ...subscribe } = texts.get(baseLocale) ?? {};
  texts.delete(baseLocale);
  const locales = found.map(({ locale }) => locale);
  return {
    common: { from },
    subscribe,
    translated: Object.fromEntries(texts),
    codes: locales.map(({ code }) => code),
    rightToLeft: locales.flatMap(({ code, dir }) => (dir === 'rtl' ? [code] : [])),
    digits: Object.fromEntries(
      locales.flatMap(({ code, tag }) => {
        const { numberingSystem } = new Intl.Locale(tag);
        return numberingSystem ? [[code, numberingSystem]] : [];
      }),
    ),
  };
}

function textsOf({ locale, messages }: LocaleMessages): Texts {
  const own = [...messages].filter(([key]) => prefix.test(key));
  return Object.fromEntries(
    own.map(([key, { body }]) => {
      if (body.startsWith(compiledMark))
        throw new Error(
          `src/locales/${locale.code}.json: \`${key}\` takes an argument. Write it without braces: widgets show their texts as they are.`,
        );
      return [key.replace(prefix, ''), body];
    }),
  );
}
