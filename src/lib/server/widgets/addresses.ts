import { integrityOf, scriptsOf, type WidgetFiles } from './bundle.ts';

/**
 * Every file of the widgets by its path below `widgets/`: each released version as it was published,
 * the version in work at its own address until it is released, and the moving address `v1`, which has
 * what the version has and the texts of today: they are fetched at run time, so that a changed comma
 * changes no script that is out.
 */
export function widgetAddresses(
  built: WidgetFiles,
  version: string,
  released: WidgetFiles,
): WidgetFiles {
  const all: WidgetFiles = new Map(released);
  const scripts = scriptsOf(built);
  if (!released.has(`${version}/integrity.json`)) {
    for (const [name, code] of scripts) all.set(`${version}/${name}`, code);
    all.set(`${version}/integrity.json`, integrityOf(built));
  }
  for (const [name, text] of built)
    all.set(`v1/${name}`, (scripts.has(name) && all.get(`${version}/${name}`)) || text);
  return all;
}

/** Says what to do where the version in work was released and is built otherwise since; null where it is not. */
export function laterChange(
  built: WidgetFiles,
  version: string,
  released: WidgetFiles,
): string | null {
  const published = released.get(`${version}/integrity.json`);
  return published === undefined || published === integrityOf(built)
    ? null
    : `The widgets would now be built otherwise than they were released as ${version}, which is what the site serves: to publish the change, raise the version in widgets/package.json, say why in widgets/CHANGELOG.md, and run npm run widgets:release.`;
}
