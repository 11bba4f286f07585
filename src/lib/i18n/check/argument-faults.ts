import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { TYPE } from '@formatjs/icu-messageformat-parser';
import type { Arguments, ArgumentType, CompiledMessage } from './compile-message.ts';
import type { Fault } from './fault.ts';
import { closest } from '#core/closest.ts';

/** What English gives, and what a translation may take it as. */
const takenAs: Record<ArgumentType, ArgumentType[]> = {
  number: ['number', 'string | number'],
  string: ['string', 'string | number'],
  'string | number': ['string | number', 'string'],
  Date: ['Date'],
  site: ['site'],
};

const named: Record<ArgumentType, string> = {
  number: 'a number',
  string: 'a choice',
  'string | number': 'a text',
  Date: 'a date',
  site: 'the archive’s name',
};

/** Compares what stands in braces with the English message: names unknown to it, names left out, and names used as something else. */
export function argumentFaults(english: Arguments, own: CompiledMessage): Fault[] {
  const faults: Fault[] = [];
  for (const [name, type] of own.arguments) {
    const offset = placeOf(name, own.elements) ?? 0;
    const given = english.get(name);
    if (given === undefined) {
      const names = [...english.keys()];
      const meant = closest(name, names);
      faults.push({
        rule: 'unknown-argument',
        offset,
        message: `holds {${name}}, which the English text does not have`,
        remedy:
          names.length === 0
            ? "Remove it: this message has nothing in braces. A brace meant as a character is written '{'."
            : meant
              ? `Write {${meant}}.`
              : `Use only ${names.map((known) => `{${known}}`).join(', ')}.`,
      });
    } else if (!takenAs[given].includes(type))
      faults.push({
        rule: 'argument-type',
        offset,
        message: `takes {${name}} as ${named[type]}; it is ${named[given]}`,
        remedy: `Write it as in the English text${type === 'number' ? `: {${name}}` : ''}.`,
      });
  }
  for (const name of english.keys())
    if (!own.arguments.has(name))
      faults.push({
        rule: 'missing-argument',
        offset: 0,
        message: `leaves out {${name}}`,
        remedy: `Put {${name}} where it belongs in the sentence. A straight apostrophe before a brace hides it: write ’ instead.`,
      });
  return faults;
}

function placeOf(name: string, elements: MessageFormatElement[]): number | undefined {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    if (element.value === name) return element.location?.start.offset;
    if (element.type !== TYPE.plural && element.type !== TYPE.select) continue;
    for (const { value } of Object.values(element.options)) {
      const inside = placeOf(name, value);
      if (inside !== undefined) return inside;
    }
  }
  return undefined;
}
