import { characterFaults } from '#core/character-faults.ts';
import type { Problem } from '#core/problem.ts';
import type { ContentFile } from './content-files.ts';

/**
 * Adds a problem for each kind of character that no page may hold, at the first place of a file where one
 * stands, and gives the files that hold such: their parts would only be reported a second time.
 */
export function checkCharacters(files: ContentFile[], problems: Problem[]): Set<ContentFile> {
  const spoilt = new Set<ContentFile>();
  for (const file of files) {
    const firsts = new Set<string>();
    for (const { offset, message, remedy } of characterFaults(file.source)) {
      spoilt.add(file);
      if (firsts.has(remedy)) continue;
      firsts.add(remedy);
      const before = file.source.slice(0, offset).split('\n');
      const column = (before.at(-1)?.length ?? 0) + 1;
      problems.push({ file: file.path, line: before.length, column, message, remedy });
    }
  }
  return spoilt;
}
