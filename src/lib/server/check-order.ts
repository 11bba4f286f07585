import type { Problem } from '#core/problem.ts';
import type { QuestionFields } from '#core/schema/lists.ts';
import type { Read } from './read-record.ts';

/** Adds a problem for each question that stands where another does. */
export function checkOrder(questions: Read<QuestionFields>[], problems: Problem[]): void {
  const places = new Map<number, string>();
  for (const { file, value, located } of questions) {
    const other = places.get(value.order);
    if (other)
      problems.push({
        file,
        ...located.locate(['order']),
        message: `\`order\` ${value.order} is also that of ${other}`,
        remedy: 'Give each question a place of its own.',
      });
    places.set(value.order, file);
  }
}
