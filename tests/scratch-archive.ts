import { cpSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const copied = [
  'src',
  'widgets',
  'static',
  'tests',
  'package.json',
  'tsconfig.json',
  'svelte.config.js',
  'vite.config.ts',
];

/** Copies this project into a folder, with the modules it stands on linked. */
export function copyProject(root: string): void {
  for (const path of copied) cpSync(path, join(root, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
}

/**
 * Makes a copy one that builds in a quarter of the time: in English and one language more, with the
 * statements that reports, milestones, the office or a test of the built site refer to and no others.
 */
export function makeSmall(root: string, lang: string): void {
  keepLanguages(root, ['en', lang]);
  keepReferredStatements(root);
}

/** Takes from a copy the locales and translations of all languages but these; English must be among them. */
export function keepLanguages(root: string, codes: string[]): void {
  const kept = (code: string | undefined) => !code || codes.includes(code);
  removeWhere(join(root, 'src/content'), (name) => !kept(/\.([a-z-]+)\.md$/i.exec(name)?.[1]));
  removeWhere(
    join(root, 'src/locales'),
    (name) => !kept(/^(?:meta\/(?:sources|review)\/)?([^/]+)\.json$/.exec(name)?.[1]),
  );
}

function removeWhere(folder: string, unwanted: (name: string) => boolean) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (unwanted(name.replaceAll('\\', '/')))
      rmSync(join(folder, name), { recursive: true, force: true });
}

function keepReferredStatements(root: string) {
  const statements = join(root, 'src/content/statements');
  const left = new Map(
    readdirSync(statements).map((name) => [
      name.split('.', 1)[0] ?? name,
      readFileSync(join(statements, name), 'utf8'),
    ]),
  );
  let text = ['src/content', 'src/lib/i18n/workshop', 'tests/site']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(md|yaml|ts)$/.test(name) && !name.startsWith('statements'))
        .map((name) => readFileSync(join(root, folder, name), 'utf8')),
    )
    .join('\n');
  // What a kept statement refers to is kept too, so until nothing is added.
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const [id, source] of left)
      if (text.includes(id)) {
        text += source;
        left.delete(id);
      }
  }
  for (const id of left.keys()) rmSync(join(statements, `${id}.md`));
}
