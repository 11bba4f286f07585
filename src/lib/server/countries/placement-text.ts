import type { TierMark } from '#core/country-views.ts';
import type { I18n } from '#lib/i18n/i18n.ts';
import { placementKey } from '#core/placement-key.ts';

/** What a cell shows, in words. */
export const placementText = (mark: TierMark, { t }: I18n): string => t(placementKey(mark));
