import { manifestOf } from './manifest.ts';
import { packageScripts } from './scripts.ts';
import { classTypes, jsxTypes, svelteTypes, vueTypes } from './types.ts';

/** Every file that the npm package has beside those of `widgets/`, by its path there; `home` is the archive's address with a slash at its end. */
export async function packageFiles(
  home: string,
  root = process.cwd(),
): Promise<Map<string, string>> {
  const manifest = manifestOf(root);
  const files = new Map<string, string>();
  for (const [name, code] of await packageScripts(home, root)) {
    files.set(`dist/${name}`, code);
    if (!name.includes('/') && name !== 'index.js')
      files.set(
        `dist/${name.replace('.js', '.d.ts')}`,
        /^(tip-|all)/.test(name) ? "import './index.js';\n" : typesOf(name),
      );
  }
  files.set('dist/index.d.ts', classTypes(manifest));
  files.set('dist/jsx.d.ts', jsxTypes(manifest));
  files.set('dist/svelte.d.ts', svelteTypes(manifest));
  files.set('dist/vue.d.ts', vueTypes(manifest));
  files.set('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
  return files;

  function typesOf(name: string): string {
    const module = manifest.modules.find(({ path }) => path === `dist/${name}`);
    const names = module?.exports.map((one) => one.name) ?? [];
    return `export { ${names.join(', ')} } from './index.js';\n`;
  }
}
