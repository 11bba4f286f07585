import type { PillarId } from '#core/schema/shared.ts';
import { paints, type Drawing } from './paints.ts';
import { partnerships } from './partnerships.ts';
import { prevention } from './prevention.ts';
import { prosecution } from './prosecution.ts';
import { protection } from './protection.ts';

/** The attributes of one path. */
type Path = { d: string } & Record<string, string>;

const painted = (drawing: Drawing): Path[] =>
  drawing.map(([paint, d]) => ({ d, ...paints[paint] }));

/** The pillars' pictures as paths: pages and widgets draw the same. */
export const pictures: Record<PillarId, Path[]> = {
  partnerships: painted(partnerships),
  prevention: painted(prevention),
  prosecution: painted(prosecution),
  protection: painted(protection),
};
