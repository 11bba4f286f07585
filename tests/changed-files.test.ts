import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { changedFiles } from './changed-files.ts';
import { temporaryProject } from './temporary-project.ts';

function repository() {
  const project = temporaryProject({ 'kept.ts': '1', 'changed.ts': '1', 'removed.ts': '1' });
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], {
      cwd: project.root,
    });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=first');
  return { ...project, git };
}

it('names what was committed on the branch, changed since, and never added, but not what is gone', () => {
  const { root, write, remove, git } = repository();
  git('switch', '--quiet', '--create', 'branch');
  write('committed.ts', '1');
  git('add', '.');
  git('commit', '--quiet', '--message=second');
  write('changed.ts', '2');
  write('folder/new.ts', '1');
  remove('removed.ts');
  expect(changedFiles('main', root).sort()).toEqual([
    'changed.ts',
    'committed.ts',
    'folder/new.ts',
  ]);
});

it('says what to do where there is nothing to compare with', () => {
  const { root } = repository();
  expect(() => changedFiles('nowhere', root)).toThrow(/nowhere[^]*npm run check -- HEAD~1/);
});
