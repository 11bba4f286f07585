import { spawnSync } from 'node:child_process';

/**
 * Every file of a repository that was changed, added or not yet committed since its branch left another, as
 * paths from its root; not what was removed. Throws, with what to do, where git does not know the other.
 */
export function changedFiles(since: string, root = '.'): string[] {
  const [from = since] = git(root, 'merge-base', 'HEAD', since);
  const tracked = git(root, 'diff', '--name-only', '--diff-filter=d', from);
  return [...new Set([...tracked, ...git(root, 'ls-files', '--others', '--exclude-standard')])];
}

function git(cwd: string, ...words: string[]): string[] {
  const { status, stdout, stderr } = spawnSync('git', words, { cwd, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(
      `git ${words.join(' ')} failed: ${stderr.trim()}\nName a commit or branch to compare with: npm run check -- HEAD~1`,
    );
  return stdout.split('\n').filter((line) => line !== '');
}
