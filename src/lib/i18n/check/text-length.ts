import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** What a number, name or date in braces is taken to need. */
const argumentLength = 4;

/** Characters of the longest text that a message can give. */
export function textLength(elements: MessageFormatElement[]): number {
  return elements.reduce((sum, element) => {
    if (element.type === TYPE.literal) return sum + [...element.value].length;
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return (
        sum + Math.max(...Object.values(element.options).map(({ value }) => textLength(value)))
      );
    return sum + argumentLength;
  }, 0);
}

/** The limit of a message that has none of its own: half as long again as the English, and a word. */
export const usualLimit = (english: number): number => Math.ceil(english * 1.5) + 15;
