/** `npm run i18n:import -- fr exchange/fr.po`: takes over what a translators' tool gave back. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { localesRoot } from '#lib/i18n/check/locales-root.ts';
import { writeLocaleFile } from '#lib/i18n/check/write-file.ts';
import { readExchange } from './exchange.ts';
import { fail } from './fail.ts';
import { readKnownLocale } from './known-locale.ts';
import { localeContext } from '#lib/i18n/build/locale-context.ts';

const [wished, path] = process.argv.slice(2);
const code = readKnownLocale(wished);
if (!path || !existsSync(path))
  fail(
    `Say which file: npm run i18n:import -- fr exchange/fr.po${path ? `; there is no ${path}` : ''}`,
  );
else if (code) {
  const taken = await readExchange(readFileSync(path, 'utf8')).catch((error: Error) => {
    fail(`${path} is neither XLIFF nor PO: ${error.message}`);
    return null;
  });
  if (taken) {
    const { base, own } = localeContext(code);
    const texts = new Map([...own.messages].map(([key, { text }]) => [key, text]));
    const before = new Map(texts);
    const strange = [...taken.keys()].filter((key) => !base.messages.has(key));
    for (const [key, text] of taken) if (base.messages.has(key)) texts.set(key, text);
    writeFileSync(`${localesRoot}/${code}.json`, writeLocaleFile(base.messages.keys(), texts));
    const changed = [...texts].filter(([key, text]) => before.get(key) !== text).length;
    console.log(
      `${localesRoot}/${code}.json: ${changed} of ${texts.size} texts changed. Now run npm run i18n:check`,
    );
    if (strange.length)
      console.log(`Left out, for they are not messages of the archive: ${strange.join(', ')}`);
  }
}
