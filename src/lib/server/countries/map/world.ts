import { createRequire } from 'node:module';
import { geoCentroid, geoEqualEarth, geoPath, type ExtendedFeature } from 'd3-geo';
import { feature } from 'topojson-client';
import { Trace } from './trace.ts';

type Part = ExtendedFeature<ExtendedFeature['geometry'], { name: string }>;
type Atlas = Parameters<typeof feature>[0];

/** Read as it lies there: imported, the types of its numbers would be worked out one by one. */
const require = createRequire(import.meta.url);
const atlases = {
  large: () => require('world-atlas/countries-110m.json') as Atlas,
  small: () => require('world-atlas/countries-50m.json') as Atlas,
};

/** The countries of Natural Earth, the large ones or all of them. Throws where the package is not installed. */
function partsOf(size: keyof typeof atlases): Part[] {
  const atlas = atlases[size]();
  const { countries } = atlas.objects;
  if (countries?.type !== 'GeometryCollection') throw new Error('The atlas has no countries.');
  return feature(atlas, countries).features as unknown as Part[];
}

/** How wide and high a map is, in the units of its paths. */
export const mapSize = { width: 1200, height: 593 };

/** A part of the world as it is drawn: an outline, or a dot where it is too small for one. */
export interface Shape {
  /** What the atlas calls it. */
  name: string;
  path: string | null;
  dot: [x: number, y: number] | null;
}

const undrawn = 'Antarctica';
const large = partsOf('large').filter(({ properties }) => properties.name !== undrawn);
/** Equal areas (Equal Earth): no country looks larger than it is. */
const projection = geoEqualEarth().fitSize([mapSize.width, mapSize.height], {
  type: 'FeatureCollection',
  features: large,
});

function outline(part: Part): string {
  const trace = new Trace();
  geoPath(projection, trace)(part);
  return trace.path;
}

const outlined = new Set(large.map(({ properties }) => properties.name));

/** The world: outlines of what is large enough at this scale, dots for what is not. */
export const world: Shape[] = [
  ...large.map((part) => ({
    name: part.properties.name,
    path: outline(part),
    dot: null,
  })),
  ...partsOf('small')
    .filter(({ properties }) => !outlined.has(properties.name) && properties.name !== undrawn)
    .map((part) => {
      const [x, y] = projection(geoCentroid(part)) ?? [0, 0];
      return {
        name: part.properties.name,
        path: null,
        dot: [Math.round(x), Math.round(y)] as [number, number],
      };
    }),
];
