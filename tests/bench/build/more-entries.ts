import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../generator.ts';

/**
 * Adds statements to a copy of the project until it holds so many entries: real ones on other days of their
 * months, so that lengths, speakers, topics and places are as they are. The same for the same number.
 * Throws where the copy holds more already.
 */
export function addEntries(root: string, wanted: number): void {
  const [statements, ...others] = ['statements', 'reports', 'milestones'].map((folder) =>
    readdirSync(join(root, 'src/content', folder)).filter((name) => /^[^.]+\.md$/.test(name)),
  );
  const models = statements ?? [];
  const held = models.length + others.flat().length;
  if (wanted < held)
    throw new Error(`The archive holds ${held} entries: ask for as many or more, not ${wanted}.`);
  const random = seeded(wanted);
  for (let number = held; number < wanted; number++) {
    const model = models[Math.floor(random() * models.length)] ?? '';
    const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
    const date = `${model.slice(0, 8)}${day}`;
    const source = readFileSync(join(root, 'src/content/statements', model), 'utf8');
    writeFileSync(
      join(root, 'src/content/statements', `${date}-made-${number}.md`),
      source
        .replace(/^date: .*$/m, `date: ${date}`)
        // Where two statements stand on one day a reader is told them apart by their titles.
        .replace(/^title: (['"]?)/m, `title: $1No. ${number}, `),
    );
  }
}
