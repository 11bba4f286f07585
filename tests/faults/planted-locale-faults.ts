import { sourceMark } from '#lib/i18n/check/stale.ts';
import { english, lines, meta, one, descriptions } from './small-locales.ts';

/** Planted faults: what stands in the files, and the place, fault and remedy that the command gives. */
export const planted: [
  name: string,
  files: Record<string, string>,
  place: string,
  remedy: RegExp,
][] = [
  [
    'syntax: a brace left open',
    one('fr', 'list.of', '{name} : {year'),
    'fr.json:2:24  `list.of` is not an ICU message: expect argument closing brace',
    /Compare its braces with the English text/,
  ],
  [
    'syntax: no comma',
    { 'src/locales/fr.json': '{\n  "nav.home": "Accueil"\n  "nav.faq": "Questions"\n}\n' },
    'fr.json:3:3  is not JSON from here on',
    /missing comma/,
  ],
  [
    'an unknown placeholder, behind an escaped quote',
    one('fr', 'list.of', '"{name}" : {yaer} {year}'),
    'fr.json:2:28  `list.of` holds {yaer}, which the English text does not have',
    /Write \{year\}\./,
  ],
  [
    'a missing placeholder',
    one('fr', 'list.of', 'Entrées de {year}'),
    'fr.json:2:15  `list.of` leaves out {name}',
    /Put \{name\} where it belongs/,
  ],
  [
    'a placeholder hidden by an apostrophe',
    one('fr', 'list.of', "{name} : entrées d'{year}"),
    'fr.json:2:15  `list.of` leaves out {year}',
    /write ’ instead/,
  ],
  [
    'a text taken as a number',
    one('fr', 'list.of', '{name} : {year, number}'),
    'fr.json:2:24  `list.of` takes {year} as a number; it is a text',
    /as in the English text: \{year\}/,
  ],
  [
    'plural forms that Arabic lacks',
    one('ar', 'list.count', '{count, plural, one {مدخل} other {# مدخل}}'),
    'ar.json:2:18  `list.count` lacks the plural form `few` in {count}, which ar uses for 3, 4, 5 …',
    /Add few \{…\} beside the others; ar has zero, one, two, few, many, other\./,
  ],
  [
    'a plural form that Russian lacks',
    one(
      'ru',
      'list.count',
      'Всего {count, plural, one {# запись} few {# записи} other {# записи}}',
    ),
    'ru.json:2:24  `list.count` lacks the plural form `many` in {count}, which ru uses for 0, 5, 6 …',
    /ru has one, few, many, other/,
  ],
  [
    'a duplicate key',
    { 'src/locales/fr.json': '{\n  "nav.home": "Accueil",\n  "nav.home": "Début"\n}\n' },
    'fr.json:3:3  gives a key twice: `nav.home`',
    /Keep one of the two lines/,
  ],
  [
    'an extra key',
    one('fr', 'nav.hme', 'Accueil'),
    'fr.json:2:3  `nav.hme` is not a message of the archive',
    /misspelt, or the message is gone/,
  ],
  [
    'no text at all',
    { 'src/locales/fr.json': '{\n  "nav.home": null\n}\n' },
    'fr.json:2:15  `nav.home` has no text',
    /Write its text, or remove the line/,
  ],
  [
    'an empty English text',
    { 'src/locales/en.json': lines({ ...english, 'nav.home': '' }) },
    'en.json:3:3  `nav.home` has no text',
    /every other language stands on/,
  ],
  [
    'a placeholder in capitals',
    one('es', 'list.of', '{Name}: entradas de {year}'),
    'es.json:2:15  `list.of` holds {Name}, which the English text does not have',
    /Write \{name\}\./,
  ],
  [
    'a brace behind an apostrophe, beside the placeholder itself',
    one('fr', 'list.of', "{name} : {year}, l'{year}"),
    'fr.json:2:33  `list.of` hides a brace behind a straight apostrophe',
    /as ’, and the brace counts again/,
  ],
  [
    'a key with a blank',
    one('fr', 'nav.home ', 'Accueil'),
    'fr.json:2:3  `nav.home ` is not a message of the archive',
    /Did you mean `nav\.home`/,
  ],
  [
    'HTML',
    one('fr', 'nav.home', 'Page <b>principale</b>'),
    'fr.json:2:21  `nav.home` holds HTML (<b>)',
    /words alone/,
  ],
  [
    'a file with capitals in its ending',
    { 'src/locales/fr.JSON': '{}' },
    'fr.JSON:1:1  is not read: only files that end in .json are',
    /\(fr\.json\)/,
  ],
  [
    'digits of no script',
    one('fr', 'locale.numbers', 'klingon'),
    'fr.json:2:21  `locale.numbers` names no digits: “klingon”',
    /such as latn, arab/,
  ],
  [
    'a bidi control character',
    one('ar', 'nav.home', 'بيت\u202e'),
    'ar.json:2:19  `nav.home` holds the invisible direction control U+202E',
    /Delete it/,
  ],
  [
    'a message without a description',
    { 'src/locales/en.json': lines({ ...english, 'foot.note': 'Note' }) },
    'en.json:8:3  `foot.note` has no description',
    /Add a line for it to src\/locales\/meta\/descriptions\.json/,
  ],
  [
    'a description of nothing',
    { [`${meta}/descriptions.json`]: lines({ ...descriptions, 'foot.note': 'A note.' }) },
    'meta/descriptions.json:15:3  describes `foot.note`, which is not a message',
    /Remove the line/,
  ],
  [
    'a mark for review of nothing',
    {
      ...one('fr', 'nav.home', 'Accueil'),
      [`${meta}/review/fr.json`]: lines({ 'nav.hme': 'Why.' }),
    },
    'meta/review/fr.json:2:3  marks `nav.hme` for review, which is neither',
    /Name the key as en\.json has it/,
  ],
  [
    'a file that is not named by a language',
    one('fr_FR', 'nav.home', 'Accueil'),
    'fr_FR.json:1:1  is not named by a language',
    /BCP 47/,
  ],
];

/** What is reported and lets the check pass. */
export const warned: typeof planted = [
  [
    'a discouraged term',
    one('es', 'nav.home', 'Contra la trata de blancas'),
    'es.json:2:26  warning: `nav.home` uses “trata de blancas”, which the glossary discourages: Dated and racial.',
    /Write “trata de personas”/,
  ],
  [
    'a discouraged term in a script without spaces, of a locale named without its script',
    one('zh', 'nav.home', '反对人口走私'),
    'zh.json:2:18  warning: `nav.home` uses “人口走私”',
    /Write “人口贩运”/,
  ],
  [
    'a form that Spanish has for millions alone',
    one('es', 'list.count', '{count, plural, one {# entrada} other {# entradas}}'),
    'es.json:2:18  warning: `list.count` has no plural form `many` in {count}',
    /Add many/,
  ],
  [
    'a form that no number takes',
    one('fr', 'list.count', '{count, plural, one {#} few {#} many {#} other {#}}'),
    'fr.json:2:18  warning: `list.count` has the plural form `few`',
    /Remove it/,
  ],
  [
    'missing keys',
    one('fr', 'nav.home', 'Accueil'),
    'fr.json:1:1  warning: holds 1 of 6 messages (16 %); missing: locale.name, nav.faq, list.count, list.of, list.rank',
    /they show in English/,
  ],
  [
    'a text over its limit',
    one('fr', 'nav.home', 'Accueil '.repeat(6)),
    'fr.json:2:16  warning: `nav.home` is 48 characters long; its place holds 40',
    /shorter way/,
  ],
  [
    'an English text that changed since',
    {
      ...one('fr', 'nav.home', 'Accueil'),
      [`${meta}/sources/fr.json`]: lines({ 'nav.home': sourceMark('Start', 'Accueil') }),
    },
    'fr.json:2:16  warning: `nav.home` was made from an earlier English text. It now is: Home',
    /npm run i18n:mark/,
  ],
];
