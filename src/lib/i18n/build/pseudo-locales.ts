import { directionOf } from '#core/locale.ts';
import { compiledMark, type Part } from '../compiled.ts';
import type { LocaleMessages } from './read-locales.ts';

const accents = new Map(
  [
    ...'AÀBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞRŔSŠTŢUÛVṼWŴYÝZŽaåbƀcçdðeéfƒgĝhĥiîjĵkķlļmɱnñoöpþrŕsštţuûvṽwŵyýzž',
  ]
    .reduce<string[][]>((pairs, letter, i) => {
      if (i % 2) pairs.at(-1)?.push(letter);
      else pairs.push([letter]);
      return pairs;
    }, [])
    .map(([plain = '', accented = '']) => [plain, accented]),
);

/** English with accents: what is not a message stays plain, and shows. */
const accented = (text: string): string =>
  [...text].map((letter) => accents.get(letter) ?? letter).join('');

/** English in words that run from right to left (Unicode, RLO and PDF), as CLDR's ar-XB does. */
const turned = (text: string): string => text.replaceAll(/[A-Za-z]+/g, '\u202e$&\u202c');

const filler = ' lorem ipsum dolor sit amet consectetur adipiscing elit';

/** Two fifths more, which is what German or Tamil take. */
const padding = (length: number): string =>
  filler.repeat(Math.ceil(length / filler.length)).slice(0, Math.ceil(length * 0.4));

/** Words that readers type or that stand between others, and letters for whole words: they are no sentences. */
const asTheyAre = /^search\.field\.|^quote\.beforeOffice$|^letter\./;

/**
 * The two languages of development: en-XA shows what is cut when texts are longer and have accents,
 * ar-XB what is wrong from right to left. The production build has neither.
 */
export function pseudoLocales({ messages }: LocaleMessages): LocaleMessages[] {
  const made = (code: string, tag: string, change: (text: string) => string, longer: boolean) => ({
    locale: {
      code,
      name: code,
      dir: directionOf(code),
      tag,
      complete: 100,
      record: 'none' as const,
    },
    messages: new Map(
      [...messages].map(([key, message]) => [
        key,
        asTheyAre.test(key) ? message : { ...message, body: changed(message.body, change, longer) },
      ]),
    ),
  });
  return [
    made('ar-XB', 'ar-u-ca-gregory-nu-latn', turned, false),
    made('en-XA', 'en-u-ca-gregory', accented, true),
  ];
}

function changed(body: string, change: (text: string) => string, longer: boolean): string {
  const wrapped = (parts: Part[]): Part[] =>
    longer ? ['[', ...parts, padding(lengthOf(parts)), ']'] : parts;
  if (!body.startsWith(compiledMark))
    return /\p{L}/u.test(body) ? wrapped([change(body)]).join('') : body;
  const parts = JSON.parse(body.slice(1)) as Part[];
  return compiledMark + JSON.stringify(wrapped(changeParts(parts, change)));
}

const changeParts = (parts: Part[], change: (text: string) => string): Part[] =>
  parts.map((part): Part => {
    if (typeof part === 'string') return change(part);
    if (part === 0) return part;
    const [name, kind, options, offset = 0] = part;
    if (!options) return part;
    const inside = Object.fromEntries(
      Object.entries(options).map(([form, inner]) => [form, changeParts(inner, change)]),
    );
    if (kind === 'select') return [name, kind, inside];
    return [name, kind === 'ordinal' ? kind : 'plural', inside, offset];
  });

/** Characters of the longest text that parts can give, without what stands in for arguments. */
const lengthOf = (parts: Part[]): number =>
  parts.reduce((sum: number, part) => {
    if (typeof part === 'string') return sum + part.length;
    if (part === 0 || part[2] === undefined) return sum;
    return sum + Math.max(...Object.values(part[2]).map(lengthOf));
  }, 0);
