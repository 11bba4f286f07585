import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';

/** What of a custom-elements.json is read here (custom-elements-manifest, schema 1.0.0). */
interface Described {
  name: string;
  description?: string;
}
export interface ElementDoc extends Described {
  tagName: string;
  attributes: (Described & { type: { text: string } })[];
  events: (Described & { type: { text: string } })[];
}
export interface Manifest {
  modules: {
    path: string;
    declarations: (Partial<ElementDoc> & Described & { members?: Described[] })[];
    exports: { kind: string; name: string; declaration: { name: string; module?: string } }[];
  }[];
}

/** The modules of the classes, their base first. */
const modules = ['element', 'latest-quote', 'timeline', 'pillar-cards', 'subscribe'];

/** Reads custom-elements.json out of the widgets' doc comments, with the places of the package's files. */
export function manifestOf(root = process.cwd()): Manifest {
  const sources = modules.map((name) =>
    ts.createSourceFile(
      `${name}.ts`,
      readFileSync(join(root, 'widgets', `${name}.ts`), 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    ),
  );
  const made = JSON.stringify(create({ modules: sources }));
  const manifest = JSON.parse(
    made.replaceAll(/"\/?([\w-]+)\.ts"/g, (whole, name: string) =>
      modules.includes(name) ? `"dist/${name}.js"` : whole,
    ),
  ) as Manifest;
  for (const module of manifest.modules) {
    // `define` takes a name that only the entries know; they are described below.
    module.exports = module.exports.filter(({ kind }) => kind === 'js');
    for (const declaration of module.declarations) describe(declaration);
  }
  for (const { tagName, name, path } of elementsOf(manifest))
    manifest.modules.push({
      kind: 'javascript-module',
      path: `dist/${tagName}.js`,
      declarations: [],
      exports: [
        {
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name, module: path },
        },
      ],
    } as Manifest['modules'][number]);
  return manifest;
}

/** Leaves out what is no partner's, and names the property that is in step with each attribute. */
function describe(declaration: Manifest['modules'][number]['declarations'][number]) {
  const { attributes = [], events = [] } = declaration;
  declaration.events = events.filter(({ name }) => name.startsWith('tip-'));
  declaration.attributes = attributes.map((one) => ({ ...one, fieldName: one.name }));
  declaration.members = attributes.map(({ name, type, description }) => ({
    kind: 'field',
    name,
    type,
    description,
    attribute: name,
    reflects: true,
  }));
}

/** The elements of a manifest, each with the path of its class. */
export const elementsOf = ({ modules }: Manifest): (ElementDoc & { path: string })[] =>
  modules.flatMap(({ path, declarations }) =>
    declarations.flatMap((one) => (one.tagName ? [{ ...(one as ElementDoc), path }] : [])),
  );
