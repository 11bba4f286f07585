import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a test does to the modules or the time zone that it shares with others. */
const changesWhatIsShared = /\bvi\.(?:doMock|mock|resetModules|stubEnv)\(/;

/** The tests in these folders that need a world of their own; by their paths from the working folder. */
export const testsAlone = (folders: string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => join(folder, path).replaceAll('\\', '/'))
      .filter((path) => changesWhatIsShared.test(readFileSync(path, 'utf8'))),
  );
