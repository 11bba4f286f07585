import { followHeights } from '../frame/follow-heights.ts';

followHeights(new URL(import.meta.url).origin);
