import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { site } from '../../../site.ts';
import { compiledMark, type Part } from '../compiled.ts';

/** The type of an argument, as TypeScript writes it; `site` for one that is filled here, once for all pages. */
export type ArgumentType = 'string' | 'number' | 'string | number' | 'Date' | 'site';

/** What a message takes: the type of each argument. */
export type Arguments = Map<string, ArgumentType>;

/** A message made ready at build, so that no parser is shipped. */
export interface CompiledMessage {
  body: string;
  arguments: Arguments;
  /** The parsed text, with the place of each element. */
  elements: MessageFormatElement[];
}

/** A fault in a message's ICU text. */
export class MessageFault extends Error {
  constructor(
    message: string,
    /** Characters from the start of the message's text. */
    readonly offset: number,
  ) {
    super(message);
  }
}

/** The archive's name, as messages write it: another office changes it in one place. */
const siteName = 'siteName';

/** Compiles one ICU message. Throws a MessageFault for a text that is not ICU or uses a form the pages do not know. */
export function compileMessage(text: string): CompiledMessage {
  const found: Arguments = new Map();
  const elements = parseText(text);
  const parts = compile(elements, found);
  const plain = parts.every((part) => typeof part === 'string');
  const body = plain ? parts.join('') : compiledMark + JSON.stringify(parts);
  return { body, arguments: found, elements };
}

function parseText(text: string): MessageFormatElement[] {
  try {
    return parse(text, { captureLocation: true, ignoreTag: true });
  } catch (error) {
    const { location, message } = error as Error & { location?: { start: { offset: number } } };
    throw new MessageFault(message.toLowerCase().replaceAll('_', ' '), location?.start.offset ?? 0);
  }
}

function compile(elements: MessageFormatElement[], found: Arguments): Part[] {
  return elements.map((element): Part => {
    switch (element.type) {
      case TYPE.literal:
        return element.value;
      case TYPE.pound:
        return 0;
      case TYPE.argument:
        if (element.value === siteName) {
          found.set(siteName, 'site');
          return site.name;
        }
        if (!found.has(element.value)) found.set(element.value, 'string | number');
        return [element.value];
      case TYPE.number:
        found.set(element.value, 'number');
        return [element.value, 'number'];
      case TYPE.date:
        found.set(element.value, 'Date');
        return [element.value, 'date'];
      case TYPE.select:
        found.set(element.value, 'string');
        return [element.value, 'select', compileOptions(element.options, found)];
      case TYPE.plural: {
        found.set(element.value, 'number');
        const kind = element.pluralType === 'ordinal' ? 'ordinal' : 'plural';
        return [element.value, kind, compileOptions(element.options, found), element.offset];
      }
      default:
        throw new MessageFault(
          'uses a form that pages do not know',
          element.location?.start.offset ?? 0,
        );
    }
  });
}

function compileOptions(
  options: Record<string, { value: MessageFormatElement[] }>,
  found: Arguments,
) {
  return Object.fromEntries(
    Object.entries(options).map(([name, { value }]) => [name, compile(value, found)]),
  );
}
