import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { beforeAll, expect, it } from 'vitest';
import { widgetNames } from '../src/core/embed/choice.ts';
import { commonParts, minHeights, ownParts } from '../src/core/embed/reference.ts';
import { packageFiles } from '../src/lib/server/widgets/package/files.ts';
import { temporaryProject } from './temporary-project.ts';

const name = 'tip-timeline-widgets';
const classes = ['TipLatestQuote', 'TipPillarCards', 'TipSubscribe', 'TipTimeline'] as const;
let files: Map<string, string>;

beforeAll(async () => {
  files = await packageFiles('https://archive.example/base/');
});

/** A project that has the package installed, as npm would unpack it. */
function installed(own: Record<string, string> = {}) {
  const project = temporaryProject({ 'package.json': '{"type":"module"}', ...own });
  for (const [path, text] of files) project.write(`node_modules/${name}/${path}`, text);
  for (const path of ['package.json', 'README.md', 'CHANGELOG.md'])
    project.write(`node_modules/${name}/${path}`, readFileSync(join('widgets', path), 'utf8'));
  return project;
}

it('npm packs every file that the package exports', () => {
  const folder = join(installed().root, 'node_modules', name);
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [listed] = Object.values(
    JSON.parse(packed) as Record<string, { files: { path: string }[] }>,
  );
  const paths = listed?.files.map(({ path }) => `./${path}`) ?? [];
  const { exports } = JSON.parse(readFileSync('widgets/package.json', 'utf8')) as {
    exports: Record<string, string | { types: string }>;
  };
  for (const target of Object.values(exports))
    expect(paths).toContain(typeof target === 'string' ? target : target.types);
  expect(paths).toEqual(expect.arrayContaining(['./README.md', './CHANGELOG.md']));
});

it('a class can be imported where there is no browser, and does nothing there', async () => {
  const { root } = installed();
  const index = pathToFileURL(join(root, 'node_modules', name, 'dist/index.js')).href;
  const before = Object.keys(globalThis);
  const module = (await import(/* @vite-ignore */ index)) as Record<
    string,
    { observedAttributes: string[] }
  >;
  expect(Object.keys(module).sort()).toEqual([...classes, 'define']);
  expect(Object.keys(globalThis)).toEqual(before);

  const { modules } = JSON.parse(files.get('custom-elements.json') ?? '') as {
    modules: {
      declarations: { name: string; tagName?: string; attributes: { name: string }[] }[];
    }[];
  };
  const described = modules
    .flatMap(({ declarations }) => declarations)
    .filter((one) => one.tagName);
  for (const one of classes)
    expect(
      described
        .find((declaration) => declaration.name === one)
        ?.attributes.map((a) => a.name)
        .sort(),
      one,
    ).toEqual([...(module[one]?.observedAttributes ?? [])].sort());
});

it('the parts and heights told to developers are those of the elements, in the README too', () => {
  const { modules } = JSON.parse(files.get('custom-elements.json') ?? '') as {
    modules: { declarations: { tagName?: string; cssParts?: { name: string }[] }[] }[];
  };
  const described = modules.flatMap(({ declarations }) => declarations);
  const partsOf = (tag?: string) =>
    described.find(({ tagName }) => tagName === tag)?.cssParts?.map((part) => part.name);
  const readme = readFileSync('widgets/README.md', 'utf8');
  expect(partsOf()).toEqual(commonParts);
  for (const name of widgetNames) {
    expect(partsOf(name)).toEqual([...ownParts[name], ...commonParts]);
    expect(readme).toContain(ownParts[name].map((part) => `\`${part}\``).join(', '));
    const cells = minHeights[name].map((height) => `${height}em`).join(' *\\| ');
    expect(readme).toMatch(new RegExp(`^\\| \`<${name}>\` +\\| ${cells} *\\|$`, 'm'));
  }
});

it('the entries define their elements', () => {
  for (const element of ['tip-latest-quote', 'tip-pillar-cards', 'tip-subscribe', 'tip-timeline']) {
    expect(files.get(`dist/${element}.js`)).toContain(`define("${element}"`);
    expect(files.get('dist/all.js')).toContain(element);
  }
});

it('the modules read the archive that the package was made for', () => {
  const code = [...files].map(([, text]) => text).join('\n');
  expect(code).toContain('"https://archive.example/base/widgets/v1/package.js"');
  expect(code).not.toContain('import.meta.url');
});

const head = `
import type {} from '${name}/jsx';
import type {} from '${name}/vue';
import type {} from '${name}/svelte';
import { TipTimeline } from '${name}';
import '${name}/tip-timeline';
const list: TipTimeline = document.createElement('tip-timeline');
`;
const right = `${head}
list.count = 3;
list.topic = null;
export const said: string = list.count;
list.addEventListener('tip-error', ({ detail }) => detail.message.trim());
export const shown = <tip-timeline count={3} theme="dark" ontip-load={(event) => event.type} />;
`;
const wrong = `${head}
list.count = {};
list.addEventListener('tip-error', ({ detail }) => detail.nothing);
export const shown = <tip-timeline theme="blue" />;
`;

it('TypeScript knows the elements in the DOM and in JSX, and refuses what they do not take', () => {
  const { root } = installed({ 'right.tsx': right, 'wrong.tsx': wrong });
  mkdirSync(join(root, 'node_modules/@types'));
  for (const one of ['@types/react', 'csstype', 'vue', '@vue', 'svelte'])
    symlinkSync(
      join(process.cwd(), 'node_modules', one),
      join(root, 'node_modules', one),
      'junction',
    );
  const pages = ['right.tsx', 'wrong.tsx'].map((file) => join(root, file));
  const program = ts.createProgram(pages, {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  });
  const faults = (page = '') =>
    program
      .getSemanticDiagnostics(program.getSourceFile(page))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  expect(faults(pages[0])).toEqual([]);
  expect(faults(pages[1])).toEqual([
    expect.stringContaining("Type '{}' is not assignable"),
    expect.stringContaining("Property 'nothing' does not exist"),
    expect.stringContaining('Type \'"blue"\' is not assignable'),
  ]);
  const own = program.getSourceFiles().filter(({ fileName }) => fileName.includes(`${name}/dist`));
  expect(own.length).toBeGreaterThan(4);
  for (const file of own) expect(program.getSyntacticDiagnostics(file)).toEqual([]);
});
