import { integrityOf, type WidgetFiles } from './bundle.ts';

/**
 * Every file of the widgets by its path below `widgets/`: the moving address `v1`, each released
 * version as it was published, and the version in work at its own address until it is released.
 * Throws where the version in work was released and has changed since.
 */
export function widgetAddresses(
  built: WidgetFiles,
  version: string,
  released: WidgetFiles,
): WidgetFiles {
  const all: WidgetFiles = new Map(released);
  for (const [name, text] of built) all.set(`v1/${name}`, text);
  const list = `${version}/integrity.json`;
  const integrity = integrityOf(built);
  const published = released.get(list);
  if (published === undefined) {
    for (const [name, text] of built) all.set(`${version}/${name}`, text);
    all.set(list, integrity);
  } else if (published !== integrity)
    throw new Error(
      `The widgets are no longer those that were released as ${version}, whose addresses never change: raise the version in widgets/package.json and say why in widgets/CHANGELOG.md.`,
    );
  return all;
}
