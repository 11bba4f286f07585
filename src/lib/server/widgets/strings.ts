import { baseLocale } from '#core/locale.ts';
import { formatProblems, type Problem } from '#core/problem.ts';
import { readLocales, type LocaleMessages } from '../../i18n/build/read-locales.ts';
import { compiledMark } from '../../i18n/compiled.ts';

/** The messages of the locale files that begin with this are the widgets'. */
const prefix = /^widget\.(subscribe\.)?/;

type Texts = Record<string, string>;

/** The widgets' texts, by the last part of their key. */
export interface WidgetStrings {
  /** The English of each element, which need not carry what the others show. */
  english: Record<'quote' | 'timeline' | 'pillars' | 'subscribe', Texts>;
  /** All texts by language code, each with only what its file holds, its direction, and its tag for dates. */
  translated: Record<string, Texts>;
  codes: string[];
}

/** Reads the widgets' texts. Throws the faults of the locale files, and for a text with an argument. */
export function widgetStrings(root = process.cwd()): WidgetStrings {
  const problems: Problem[] = [];
  const found = readLocales(problems, root);
  if (problems.length)
    throw new Error(`The locale files have problems:\n\n${formatProblems(problems)}`);
  const texts = new Map(found.map((file) => [file.locale.code, textsOf(file)]));
  const { from = '', summary = '', latest = '', ...subscribe } = texts.get(baseLocale) ?? {};
  const dir = 'ltr';
  return {
    english: {
      quote: { from, summary, dir },
      timeline: { from, latest, dir },
      pillars: { from, dir },
      subscribe: { ...subscribe, dir },
    },
    translated: Object.fromEntries(
      found.map(({ locale: { code, dir, tag } }) => [
        code,
        // Some languages' own calendar is another.
        { ...texts.get(code), dir, tag: String(new Intl.Locale(tag, { calendar: 'gregory' })) },
      ]),
    ),
    codes: found.map(({ locale }) => locale.code),
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
