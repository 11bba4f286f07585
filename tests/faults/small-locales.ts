/** A small archive's English, all of it described: line 2 is the first message. */
export const english = {
  'locale.name': 'English',
  'nav.home': 'Home',
  'nav.faq': 'Questions and answers',
  'list.count': '{count, plural, one {# entry} other {# entries}}',
  'list.of': '{name}: entries of {year}',
  'list.rank': '{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
};
/** What is said of each. */
export const descriptions = {
  '*': { where: 'Everywhere.', max: 40 },
  'locale.name': 'The name of the language.',
  'nav.*': { says: 'Link of the menu.' },
  'list.count': 'How many entries.',
  'list.of': { says: 'Whose, and of when.' },
  'list.rank': 'Which place.',
};
const glossary = {
  'human trafficking': {
    translations: {
      es: {
        preferred: 'trata de personas',
        seen: ['trata internacional de blancas y de personas'],
        status: 'official',
        discouraged: [{ term: 'trata de blancas', why: 'Dated and racial.' }],
      },
      ar: {
        preferred: 'الاتجار بالبشر',
        status: 'official',
        discouraged: [{ term: 'تهريب البشر', why: 'Means smuggling.' }],
      },
      'zh-Hans': {
        preferred: '人口贩运',
        status: 'official',
        discouraged: [{ term: '人口走私', why: 'Means smuggling.' }],
      },
    },
  },
};

/** A file of one thing a line. */
export const lines = (texts: object) => `${JSON.stringify(texts, null, 2)}\n`;
/** Where what is said of the messages stands. */
export const meta = 'src/locales/meta';

/** Files of the project itself, to be copied: some languages with what is said of messages, without the record, which takes long to check. */
export const someLocales = (...codes: string[]): string[] => [
  ...['en', ...codes].map((code) => `src/locales/${code}.json`),
  meta,
];

/** The files of that archive. */
export const sample = {
  'src/locales/en.json': lines(english),
  [`${meta}/descriptions.json`]: lines(descriptions),
  [`${meta}/glossary.json`]: lines(glossary),
};

/** One language with one line. */
export const one = (code: string, key: string, text: string) => ({
  [`src/locales/${code}.json`]: `{\n  "${key}": ${JSON.stringify(text)}\n}\n`,
});
