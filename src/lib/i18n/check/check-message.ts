import { findTextFault } from '#core/text-faults.ts';
import { argumentFaults } from './argument-faults.ts';
import { compileMessage, MessageFault, type CompiledMessage } from './compile-message.ts';
import type { Fault } from './fault.ts';
import { pluralFaults } from './plural-rules.ts';
import { syntaxFault } from './read-file.ts';
import { writtenFaults } from './written-faults.ts';
import { isStale } from './stale.ts';
import { discouragedIn, type Term } from './terms.ts';
import { textLength, usualLimit } from './text-length.ts';

/** What a translation is held against. */
export interface MessageContext {
  code: string;
  key: string;
  /** The English text, and what its braces take. */
  english: string;
  /** The glossary of the language. */
  terms: Term[];
  /** Characters it may take, where its place has a limit. */
  max?: number;
  /** What is kept beside the translation of the English text it was made from. */
  mark?: string;
}

/** Compiles a text, or gives its fault. */
export function tryCompile(key: string, text: string): CompiledMessage | Fault {
  try {
    return compileMessage(text);
  } catch (error) {
    if (!(error instanceof MessageFault)) throw error;
    return { rule: 'syntax', offset: error.offset, ...syntaxFault(key, error) };
  }
}

/** Every fault of one message, its message naming the key. The command and the translators' page both use it. */
export function checkMessage(context: MessageContext, text: string): Fault[] {
  const { code, key } = context;
  const own = tryCompile(key, text);
  if ('rule' in own) return [own];
  const english = tryCompile(key, context.english);
  const faults = [
    ...('rule' in english ? [] : argumentFaults(english.arguments, own)),
    ...pluralFaults(code, own.elements),
    ...characterFaults(text),
    ...writtenFaults(text, context.english),
    ...termFaults(context, text),
    ...('rule' in english ? [] : lengthFaults(context, own, english)),
    ...staleFaults(context, text),
  ];
  return faults.map((fault) => ({ ...fault, message: `\`${key}\` ${fault.message}` }));
}

function characterFaults(text: string): Fault[] {
  const fault = findTextFault(text);
  return fault ? [{ rule: 'unsafe-character', ...fault }] : [];
}

const termFaults = ({ terms }: MessageContext, text: string): Fault[] =>
  discouragedIn(text, terms).map(({ term, why, offset, preferred }) => ({
    rule: 'discouraged-term',
    warning: true,
    offset,
    message: `uses “${term}”, which the glossary discourages: ${why}`,
    remedy: `Write “${preferred}”, or see meta/glossary.json for other forms.`,
  }));

function lengthFaults(
  { max }: MessageContext,
  own: CompiledMessage,
  english: CompiledMessage,
): Fault[] {
  const limit = max ?? usualLimit(textLength(english.elements));
  const length = textLength(own.elements);
  if (length <= limit) return [];
  return [
    {
      rule: 'too-long',
      warning: true,
      offset: 0,
      message: `is ${length} characters long; its place holds ${limit}`,
      remedy: 'Find a shorter way to say it, or look at its place to see that it fits.',
    },
  ];
}

const staleFaults = ({ mark, english }: MessageContext, text: string): Fault[] =>
  isStale(mark, english, text)
    ? [
        {
          rule: 'english-changed',
          warning: true,
          offset: 0,
          message: `was made from an earlier English text. It now is: ${english}`,
          remedy:
            'Change the translation; where it is still right, run npm run i18n:mark with the language and the key.',
        },
      ]
    : [];
