import type { planted } from './planted-locale-faults.ts';
import { english, lines, one } from './small-locales.ts';

const plural = (code: string, forms: string) =>
  one(code, 'list.count', `{count, plural, ${forms}}`);

/** A message with the archive's name, in English and in French. */
const named = (french: string) => ({
  'src/locales/en.json': lines({ ...english, 'nav.home': '{siteName}: home' }),
  ...one('fr', 'nav.home', french),
});

/** Kinds of fault in a locale file that nobody has reported yet, made up for this test. */
export const madeUpLocales: typeof planted = [
  [
    'the archive’s name written out',
    named('TIP Timeline : accueil'),
    'fr.json:2:16  `nav.home` leaves out {siteName}',
    /Put \{siteName\} where/,
  ],
  [
    'the archive’s name as a number',
    named('{siteName, number} : accueil'),
    'fr.json:2:16  `nav.home` takes {siteName} as a number; it is the archive’s name',
    /as in the English text: \{siteName\}/,
  ],
  ['a placeholder with a blank', one('fr', 'list.of', '{name}: {ye ar}'), 'fr.json:2:', /./],
  [
    'a placeholder in the script of the language',
    one('ar', 'list.of', '{name}: {سنة}'),
    'ar.json:2:23  `list.of` holds {سنة}',
    /Use only \{name\}, \{year\}/,
  ],
  [
    'two braces, as other tools write them',
    one('fr', 'list.of', '{{name}} : {{year}}'),
    'fr.json:2:15  `list.of` is not an ICU message',
    /Compare its braces/,
  ],
  [
    'a placeholder in the manner of printf',
    one('fr', 'list.of', '%s : {year}'),
    'fr.json:2:15  `list.of` leaves out {name}',
    /Put \{name\}/,
  ],
  [
    'braces of full width',
    one('zh', 'list.of', '｛name｝：{year}'),
    'zh.json:2:15  `list.of` leaves out {name}',
    /Put \{name\}/,
  ],
  [
    'a plural word that was translated',
    plural('fr', 'un {# entrée} other {# entrées}'),
    'fr.json:2:18  `list.count` lacks the plural form `one`',
    /fr has one, many, other/,
  ],
  ['a plural without other', plural('fr', 'one {# entrée} many {# entrées}'), 'fr.json:2:', /./],
  [
    'a plural whose keyword was translated',
    one('fr', 'list.count', '{count, pluriel, one {#} other {#}}'),
    'fr.json:2:',
    /./,
  ],
  [
    'a plural of another thing',
    one('fr', 'list.count', '{nombre, plural, one {#} many {#} other {#}}'),
    'fr.json:2:18  `list.count` holds {nombre}',
    /Write \{count\}|Use only \{count\}/,
  ],
  [
    'an ordinal for a plural in Spanish',
    one('es', 'list.rank', '{place, plural, one {#} many {#} other {#}} {lugar}'),
    'es.json:2:',
    /./,
  ],
  [
    'a select for a plural',
    one('ru', 'list.count', '{count, select, one {#} other {#}}'),
    'ru.json:2:18  `list.count` takes {count} as a choice; it is a number',
    /as in the English text/,
  ],
  [
    'a number taken as a day',
    one('fr', 'list.count', '{count, date}'),
    'fr.json:2:18  `list.count` takes {count} as a date; it is a number',
    /as in the English text/,
  ],
  [
    'a plural form given twice',
    plural('fr', 'one {#} one {#} many {#} other {#}'),
    'fr.json:2:',
    /./,
  ],
  [
    'a brace too many',
    one('fr', 'list.of', '{name} : {year}}'),
    'fr.json:2:30  `list.of` closes a brace',
    /Remove it/,
  ],
  [
    'a form of Hebrew that Arabic lacks',
    plural('ar', 'one {#} two {#} other {#}'),
    'ar.json:2:18  `list.count` lacks',
    /Add (?:zero|few)/,
  ],
  [
    'a link',
    one('fr', 'nav.home', '<a href=x>Accueil</a>'),
    'fr.json:2:16  `nav.home` holds HTML (<a href=x>)',
    /words alone/,
  ],
  [
    'an entity',
    one('fr', 'nav.home', 'Accueil&nbsp;!'),
    'fr.json:2:23  `nav.home` holds &nbsp;',
    /Type the character itself/,
  ],
  [
    'a number of a character',
    one('fr', 'nav.home', 'L&#39;accueil'),
    'fr.json:2:17  `nav.home` holds &#39;',
    /Type the character itself/,
  ],
  [
    'a soft hyphen',
    one('fr', 'nav.home', 'Ac\u00adcueil'),
    'fr.json:2:18  `nav.home` holds the invisible character U+00AD',
    /Delete it/,
  ],
  [
    'a zero-width space',
    one('fr', 'nav.home', 'Ac\u200bcueil'),
    'fr.json:2:18  `nav.home` holds the invisible character U+200B',
    /Delete it/,
  ],
  ['mojibake', one('es', 'nav.home', 'PÃ¡gina'), 'es.json:2:17  `nav.home` holds "Ã¡"', /UTF-8/],
  [
    'lost letters',
    one('ru', 'nav.home', 'Гла\ufffdная'),
    'ru.json:2:19  `nav.home` holds U+FFFD',
    /UTF-8/,
  ],
  [
    'half a character',
    { 'src/locales/fr.json': '{\n  "nav.home": "A\\ud83d"\n}\n' },
    'fr.json:2:17  `nav.home` holds half a character',
    /again/,
  ],
  [
    'a control character',
    one('pt', 'nav.home', 'In\u0007ício'),
    'pt.json:2:18  `nav.home` holds the control character U+0007',
    /again/,
  ],
  [
    'a stack of marks',
    one('fr', 'nav.home', 'A\u0301\u0301\u0301\u0301\u0301'),
    'fr.json:2:17  `nav.home` stacks five',
    /marks/,
  ],
  [
    'a word no line can hold',
    one('fr', 'nav.home', 'a'.repeat(90)),
    'fr.json:2:16  `nav.home` holds a word of 90',
    /Break it up/,
  ],
  [
    'a list in place of a text',
    { 'src/locales/fr.json': '{\n  "nav.home": ["Accueil"]\n}\n' },
    'fr.json:2:15  `nav.home` has no text',
    /Write its text/,
  ],
  [
    'keys nested as other tools write them',
    { 'src/locales/fr.json': '{\n  "nav": {"home": "Accueil"}\n}\n' },
    'fr.json:2:10  `nav` has no text',
    /Write its text/,
  ],
  [
    'curly quotes around a text',
    { 'src/locales/fr.json': '{\n  "nav.home": “Accueil”\n}\n' },
    'fr.json:2:15  is not JSON from here on',
    /quote/,
  ],
  [
    'a comment',
    { 'src/locales/fr.json': '{\n  // menu\n  "nav.home": "Accueil"\n}\n' },
    'fr.json:2:3  is not JSON from here on',
    /comma or quote/,
  ],
  [
    'a file of another kind',
    { 'src/locales/fr.po': 'msgid ""' },
    'fr.po:1:1  is not read',
    /\(fr\.json\)/,
  ],
  [
    'a file saved twice',
    one('fr (1)', 'nav.home', 'Accueil'),
    'fr (1).json:1:1  is not named by a language',
    /BCP 47/,
  ],
  [
    'a code in capitals',
    one('FR', 'nav.home', 'Accueil'),
    'FR.json:1:1  is not named by a language',
    /BCP 47/,
  ],
];

/** What looks odd and is right. */
export const rightLocales: [name: string, files: Record<string, string>][] = [
  ['placeholders in another order', one('fr', 'list.of', 'En {year} : {name}')],
  ['a placeholder twice', one('fr', 'list.of', '{name}, {name} : {year}')],
  ['a typographic apostrophe before a brace', one('fr', 'list.of', '{name} : l’{year}')],
  ['a straight apostrophe inside a word', one('fr', 'nav.home', "L'accueil")],
  ['less than, as a sign', one('fr', 'nav.home', '3 < 5')],
  ['an ampersand', one('fr', 'nav.home', 'Questions & réponses')],
  ['a joiner of Persian', one('fa', 'nav.home', 'می\u200cآید')],
  ['a direction mark in Arabic', one('ar', 'nav.home', 'الرئيسية\u200f')],
  ['blanks of French in quotes', one('fr', 'nav.home', '« voilà »')],
  ['a byte order mark', { 'src/locales/fr.json': `\uFEFF${lines({ 'nav.home': 'Accueil' })}` }],
  ['escapes of JSON', { 'src/locales/fr.json': '{\n  "nav.home": "Acc\\u0075eil"\n}\n' }],
];
