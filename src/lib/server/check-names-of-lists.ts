import type { Records, Report } from './checked-records.ts';
import type { Surroundings } from './content-surroundings.ts';

/** Reports the items of controlled lists that have no name: pages would show `topic.<id>` in its place. */
export function checkNamesOfLists(
  { topics, office }: Records,
  { messages }: Surroundings,
  report: Report,
): void {
  const nameless = (key: string) => !messages.has(key);
  const remedy = (key: string) =>
    `Add the message \`${key}\` to src/locales/en.json, and what it is about to src/locales/meta/descriptions.json.`;
  topics?.value.forEach(({ id }, index) => {
    const key = `topic.${id}`;
    if (nameless(key))
      report(topics, [index, 'id'], `the topic \`${id}\` has no name`, remedy(key));
  });
  office?.value.formsOfTrafficking.forEach(({ id }, index) => {
    for (const key of [`form.${id}`, `formMeans.${id}`])
      if (nameless(key))
        report(
          office,
          ['formsOfTrafficking', index, 'id'],
          `the form \`${id}\` has no text \`${key}\``,
          remedy(key),
        );
  });
  office?.value.channels.forEach(({ id }, index) => {
    const key = `channel.${id}`;
    if (nameless(key))
      report(office, ['channels', index, 'id'], `the channel \`${id}\` has no name`, remedy(key));
  });
}
