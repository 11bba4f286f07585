/** The pillars' pictures as the pages draw them, by file name. */
const sources = import.meta.glob<string>('../../components/pictures/*.svelte', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The attributes of one path. */
type Path = Record<string, string>;

/** The paths of each pillar's picture, each with the colours its class has in the component's style. */
export const pictures = (): Record<string, Path[]> =>
  Object.fromEntries(
    Object.entries(sources).map(([file, source]) => [
      file.slice(file.lastIndexOf('/') + 1, -'.svelte'.length).toLowerCase(),
      pathsOf(source),
    ]),
  );

function pathsOf(source: string): Path[] {
  const paints = new Map(
    [...source.matchAll(/\.([\w-]+) \{([^}]*)\}/g)].map(([, name = '', rules = '']) => [
      name,
      Object.fromEntries(
        rules
          .split(';')
          .map((rule) => rule.split(':').map((part) => part.trim()))
          .filter(({ length }) => length === 2),
      ) as Path,
    ]),
  );
  return [...source.matchAll(/<path\s+class="([\w-]+)"\s+d="([^"]+)"/g)].map(
    ([, name = '', d = '']) => ({ d, ...paints.get(name) }),
  );
}
