import type { CompiledMessage } from '../check/compile-message.ts';
import { pluralFormsOf } from '../check/plural-rules.ts';
import { separator } from '../compiled.ts';
import { IntlMessageFormat } from '../message-format.ts';

/** Values that stand in for those of the pages. */
const sample = (name: string) => `‹${name}›`;

/** A message as it reads: once, or for a number of each plural form of its language. */
export function sampleReadings(tag: string, { body, arguments: taken }: CompiledMessage): string[] {
  const counted = [...taken].filter(([, type]) => type === 'number').map(([name]) => name);
  const numbers = counted.length
    ? [...new Set([0, ...pluralFormsOf(tag).flatMap(({ numbers: [first] }) => first ?? [])])]
    : [0];
  const message = new IntlMessageFormat(tag + separator + body);
  const readings = numbers
    .sort((a, b) => a - b)
    .map((number) =>
      message.format(
        Object.fromEntries(
          [...taken].map(([name, type]) => [
            name,
            type === 'number' ? number : type === 'Date' ? new Date(0) : sample(name),
          ]),
        ),
      ),
    );
  return [...new Set(readings)];
}
