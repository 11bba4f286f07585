/** `npm run i18n:export -- fr --format=po`: writes a language for translators' tools, beside nothing that is committed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe } from '#lib/i18n/check/descriptions.ts';
import { textLength, usualLimit } from '#lib/i18n/check/text-length.ts';
import { exchangeFormats, writeExchange, type ExchangeFormat } from './exchange.ts';
import { fail } from './fail.ts';
import { localeContext } from '#lib/i18n/build/locale-context.ts';
import { readKnownLocale } from './known-locale.ts';

const words = process.argv.slice(2);
const format = words.find((word) => word.startsWith('--format='))?.slice('--format='.length);
const code = readKnownLocale(words.find((word) => !word.startsWith('--')));
const known = exchangeFormats.find((name): name is ExchangeFormat => name === format);

if (!known)
  fail(
    `Say in which form: npm run i18n:export -- fr --format=${exchangeFormats.join(' or --format=')}`,
  );
else if (code) {
  const { base, own, descriptions } = localeContext(code);
  const units = [...base.messages].map(([key, { text, compiled }]) => {
    const said = describe(descriptions, key);
    const limit = said?.max ?? usualLimit(textLength(compiled?.elements ?? []));
    return {
      key,
      english: text,
      own: own.messages.get(key)?.text ?? null,
      note: said ? `${said.says}\n${said.where}\nUp to ${limit} characters.` : '',
    };
  });
  mkdirSync('exchange', { recursive: true });
  const path = `exchange/${code}.${known === 'po' ? 'po' : 'xlf'}`;
  writeFileSync(path, await writeExchange(known, code, units));
  console.log(
    `${path} has ${units.length} messages. Bring it back with npm run i18n:import -- ${code} ${path}`,
  );
}
