import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const statements = 'src/content/statements';
const copied = [
  'src',
  'widgets',
  'static',
  'package.json',
  'tsconfig.json',
  'svelte.config.js',
  'vite.config.ts',
];

/**
 * Copies this project into a folder as an archive that builds in a quarter of the time: in English
 * alone, with the statements that reports, milestones and the office refer to and no others.
 */
export function smallArchive(root: string): void {
  for (const path of copied) cpSync(path, join(root, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  removeWhere(join(root, 'src/content'), (name) => /\.[a-z-]+\.md$/i.test(name));
  removeWhere(join(root, 'src/locales'), (name) =>
    /^(?:(?:meta\/)?(?:sources|review)\/.*|(?!en\.json$)[^/]+\.json)$/.test(name),
  );
  keepReferredStatements(root);
}

function removeWhere(folder: string, unwanted: (name: string) => boolean) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (unwanted(name.replaceAll('\\', '/')))
      rmSync(join(folder, name), { recursive: true, force: true });
}

function keepReferredStatements(root: string) {
  const read = (path: string) => readFileSync(path, 'utf8');
  const ids = readdirSync(statements)
    .filter((name) => /^[^.]+\.md$/.test(name))
    .map((name) => name.slice(0, -'.md'.length));
  const content = join(root, 'src/content');
  rmSync(join(root, statements), { recursive: true });
  let text = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|yaml)$/.test(name))
    .map((name) => read(join(content, name)))
    .join('\n');
  mkdirSync(join(root, statements));
  // What a kept statement refers to is kept too, so until nothing is added.
  for (let wanted = ids; wanted.length;) {
    wanted = ids.filter((id) => text.includes(id));
    ids.splice(0, ids.length, ...ids.filter((id) => !wanted.includes(id)));
    for (const id of wanted) {
      text += read(join(statements, `${id}.md`));
      cpSync(join(statements, `${id}.md`), join(root, statements, `${id}.md`));
    }
  }
}
