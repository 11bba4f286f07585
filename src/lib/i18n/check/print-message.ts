import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** A parsed message as text again, set as the locale files set it: `{n, plural, =0 {none} other {# entries}}`. */
export const printMessage = (elements: MessageFormatElement[], inPlural = false): string =>
  elements.map((element) => print(element, inPlural)).join('');

function print(element: MessageFormatElement, inPlural: boolean): string {
  switch (element.type) {
    case TYPE.literal:
      return quoted(element.value, inPlural);
    case TYPE.pound:
      return '#';
    case TYPE.argument:
      return `{${element.value}}`;
    case TYPE.number:
      return `{${element.value}, number}`;
    case TYPE.date:
      return `{${element.value}, date}`;
    case TYPE.select:
      return `{${element.value}, select, ${options(element.options, inPlural)}}`;
    case TYPE.plural: {
      const kind = element.pluralType === 'ordinal' ? 'selectordinal' : 'plural';
      const offset = element.offset ? `offset:${element.offset} ` : '';
      return `{${element.value}, ${kind}, ${offset}${options(element.options, true)}}`;
    }
    default:
      throw new Error('A message holds a form that pages do not know.');
  }
}

/** Exact numbers first, since they are what a reader of the file looks for first. */
function options(given: Record<string, { value: MessageFormatElement[] }>, inPlural: boolean) {
  const names = Object.keys(given);
  const exact = names.filter((name) => name.startsWith('='));
  return [...exact, ...names.filter((name) => !name.startsWith('='))]
    .map((name) => `${name} {${printMessage(given[name]?.value ?? [], inPlural)}}`)
    .join(' ');
}

/** An apostrophe quotes what follows only before these characters, or another apostrophe (ICU, MessagePattern). */
const quoted = (text: string, inPlural: boolean): string =>
  text
    .replaceAll(/'(?=[{}#|']|$)/g, "''")
    .replaceAll(inPlural ? /(?<![{}#])[{}#]+/g : /(?<![{}])[{}]+/g, "'$&'");
