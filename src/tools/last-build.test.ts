import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryProject } from '../../tests/temporary-project.ts';
import { newerSource, readLastBuild } from './last-build.ts';

const minute = 60_000;
const now = Date.now();

function project() {
  const made = temporaryProject({
    'src/content/faq/why.md': 'Why?',
    'src/lib/messages.generated.d.ts': 'export {};',
    'vite.config.ts': 'export default {};',
    'README.md': 'Read me.',
  });
  const touch = (path: string, moment: number) =>
    utimesSync(join(made.root, path), moment / 1000, moment / 1000);
  for (const path of ['src', 'src/content', 'src/content/faq', 'src/lib'])
    touch(path, now - 9 * minute);
  for (const path of ['src/content/faq/why.md', 'vite.config.ts']) touch(path, now - 9 * minute);
  return { ...made, touch };
}

describe('newerSource', () => {
  it('gives nothing where the build is newer than all it is made of', () => {
    expect(newerSource(now - 5 * minute, project().root)).toBeNull();
  });

  it('names a source, or a setting, that was changed after the build began', () => {
    const { root, touch } = project();
    touch('vite.config.ts', now);
    expect(newerSource(now - 5 * minute, root)).toBe('vite.config.ts');
    touch('src/content/faq/why.md', now);
    expect(newerSource(now - 5 * minute, root)).toBe('src/content/faq/why.md');
  });

  it('names the folder that a file was taken from', () => {
    const { root, remove } = project();
    remove('src/content/faq/why.md');
    expect(newerSource(now - 5 * minute, root)).toBe('src/content/faq');
  });
});

describe('readLastBuild', () => {
  it('gives what the adapter noted, and null before the first build', () => {
    const { root, write } = project();
    expect(readLastBuild(join(root, '.svelte-kit'))).toBeNull();
    const note = { began: now, made: { pages: 'build', base: '', site: '' } };
    write('.svelte-kit/last-build.json', JSON.stringify(note));
    expect(readLastBuild(join(root, '.svelte-kit'))).toEqual(note);
  });
});
