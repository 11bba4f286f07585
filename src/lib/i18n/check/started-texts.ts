import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

import { compileMessage } from './compile-message.ts';
import { pluralFormsOf } from './plural-rules.ts';
import { printMessage } from './print-message.ts';
import { stillEnglish } from './still-english.ts';

/** The texts of a new language: its name, and every other message in English with the plural forms that the language needs. */
export function startedTexts(
  code: string,
  english: ReadonlyMap<string, { text: string }>,
): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, { text }] of english) texts.set(key, stillEnglish + withForms(code, text));
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  texts.set('locale.name', name);
  return texts;
}

/** An English message laid out with the plural forms of another language, each in English. */
export function withForms(code: string, english: string): string {
  const { elements } = compileMessage(english);
  if (!elements.some(({ type }) => type === TYPE.plural || type === TYPE.select)) return english;
  return printMessage(elements.map((element) => formed(code, element)));
}

function formed(code: string, element: MessageFormatElement): MessageFormatElement {
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return element;
  const inner = Object.entries(element.options).map(
    ([name, { value }]) => [name, { value: value.map((one) => formed(code, one)) }] as const,
  );
  const given = Object.fromEntries(inner);
  if (element.type === TYPE.select) return { ...element, options: given };
  const exact = inner.filter(([name]) => name.startsWith('='));
  const forms = pluralFormsOf(code, element.pluralType)
    .filter(({ form, numbers }) => form === 'other' || numbers.some((n) => !given[`=${n}`]))
    .map(({ form }) => [form, given[form] ?? given.other ?? { value: [] }] as const);
  return { ...element, options: Object.fromEntries([...exact, ...forms]) };
}
