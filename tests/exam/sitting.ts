import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest, type TestModule, type Vitest } from 'vitest/node';
import { broken, type Break } from './break.ts';

/** A test that did not pass. */
export interface DeadTest {
  /** From the root of the project. */
  file: string;
  /** With the names of what it stands in: `rank > puts …`. */
  name: string;
}

/**
 * One vitest for all breaks: to start one costs more than to run the tests of a file. It sits in a copy
 * of the project, which must be the working folder by now, since tests name files from there.
 */
export class Sitting {
  readonly #vitest: Vitest;
  readonly #root: string;

  private constructor(vitest: Vitest, root: string) {
    this.#vitest = vitest;
    this.#root = root;
  }

  static async open(root: string): Promise<Sitting> {
    const vitest = await createVitest('test', {
      root,
      project: ['unit*'],
      watch: false,
      isolate: true,
      // The deaths are the result: they are reported by us.
      reporters: [{}],
    });
    await vitest.standalone();
    return new Sitting(vitest, root);
  }

  /** Runs test files, by their paths from the root, and gives what died. Throws for a file that is no unit test. */
  async run(files: string[]): Promise<DeadTest[]> {
    const wanted = new Set(files.map((file) => join(this.#root, file)));
    const all = await this.#vitest.globTestSpecifications();
    const specifications = all.filter(({ moduleId }) => wanted.has(moduleId));
    if (specifications.length < wanted.size)
      throw new Error(`One of these files is no unit test: ${files.join(', ')}.`);
    const { testModules } = await this.#vitest.runTestSpecifications(specifications);
    // vitest gives the modules of earlier runs too.
    return testModules.flatMap((one) => (wanted.has(one.moduleId) ? this.#deadIn(one) : []));
  }

  /** Runs the test file of a break while it is in the copy, and takes it out again. */
  async examine(one: Break): Promise<DeadTest[]> {
    const path = join(this.#root, one.file);
    const sound = readFileSync(path, 'utf8');
    this.#write(path, broken(sound, one));
    try {
      return await this.run([one.dies.file]);
    } finally {
      this.#write(path, sound);
    }
  }

  close(): Promise<void> {
    return this.#vitest.close();
  }

  #write(path: string, text: string) {
    writeFileSync(path, text);
    this.#vitest.invalidateFile(path);
  }

  #deadIn(module: TestModule): DeadTest[] {
    const file = module.moduleId.slice(this.#root.length + 1);
    const dead = [...module.children.allTests('failed')].map(({ fullName }) => ({
      file,
      name: fullName,
    }));
    // A file that cannot be loaded has no tests, and is dead as a whole.
    return dead.length || module.ok() ? dead : [{ file, name: '' }];
  }
}
