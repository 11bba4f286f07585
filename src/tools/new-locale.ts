/** `npm run i18n:new xx`: writes a locale file with every key, each with its English text to write over. */
import { existsSync, writeFileSync } from 'node:fs';
import { baseLocale, isLanguageCode } from '#core/locale.ts';
import { localeSource } from '#lib/i18n/build/read-locales.ts';
import { localesRoot } from '#lib/i18n/check/locales-root.ts';
import { readLocaleFile } from '#lib/i18n/check/read-file.ts';
import { startedTexts } from '#lib/i18n/check/started-texts.ts';
import { writeLocaleFile } from '#lib/i18n/check/write-file.ts';
import { fail } from './fail.ts';

const [code = ''] = process.argv.slice(2);
const path = `${localesRoot}/${code}.json`;

if (!code) fail('Say which language: npm run i18n:new fr');
else if (!isLanguageCode(code))
  fail(`"${code}" is not the code of a language. Take its BCP 47 code, such as fr or zh-Hans.`);
else if (existsSync(path)) fail(`${path} is there already. Change it, or remove it first.`);
else {
  const { messages } = readLocaleFile(localeSource(baseLocale));
  writeFileSync(path, writeLocaleFile(messages.keys(), startedTexts(code, messages)));
  console.log(`${path} has every message, in English. Write over the texts and remove the lines you leave out;
npm run i18n:check says what is wrong, npm run dev shows the pages at /${code}/.`);
}
