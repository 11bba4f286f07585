import { po } from 'gettext-parser';
import xliff from 'xliff';

/** One message as translators' tools exchange it; its texts are ICU messages. */
export interface ExchangeUnit {
  key: string;
  english: string;
  /** Null where it is not translated. */
  own: string | null;
  /** What it says, where it stands, how long it may be. */
  note: string;
}

/** The forms of file that translators' tools exchange. */
export const exchangeFormats = ['xliff', 'po'] as const;

/** One of those forms. */
export type ExchangeFormat = (typeof exchangeFormats)[number];

const namespace = 'messages';

/** Writes messages as XLIFF 1.2 (OASIS), which every tool reads, or as a gettext PO file with the key as context. */
export async function writeExchange(
  format: ExchangeFormat,
  code: string,
  units: ExchangeUnit[],
): Promise<string> {
  if (format === 'po')
    return po
      .compile({
        charset: 'utf-8',
        headers: { Language: code, 'Content-Type': 'text/plain; charset=utf-8' },
        translations: Object.fromEntries(
          units.map(({ key, english, own, note }) => [
            key,
            {
              [english]: {
                msgctxt: key,
                msgid: english,
                msgstr: [own ?? ''],
                comments: { extracted: note, flag: 'icu-message-format' },
              },
            },
          ]),
        ),
      })
      .toString('utf8');
  const resources = Object.fromEntries(
    units.map(({ key, english, own, note }) => [key, { source: english, target: own ?? '', note }]),
  );
  return xliff.jsToXliff12({
    resources: { [namespace]: resources },
    sourceLanguage: 'en',
    targetLanguage: code,
  });
}

/** Reads what a tool gives back: the translation of each key, those left empty not among them. Throws for a file of neither form. */
export async function readExchange(source: string): Promise<Map<string, string>> {
  const pairs: [string, string | undefined][] = /^\s*</.test(source)
    ? await readXliff(source)
    : Object.entries(po.parse(source).translations).flatMap(([key, entries]) =>
        Object.values(entries).map(({ msgstr }): [string, string | undefined] => [key, msgstr[0]]),
      );
  return new Map(pairs.filter((pair): pair is [string, string] => Boolean(pair[0] && pair[1])));
}

async function readXliff(source: string): Promise<[string, string | undefined][]> {
  const read = /version="2/.test(source) ? xliff.xliff2js : xliff.xliff12ToJs;
  const file = await read(source);
  if (file instanceof Error) throw file;
  return Object.values(file.resources).flatMap((units) =>
    Object.entries(units).map(([key, { target }]): [string, string | undefined] => [key, target]),
  );
}
