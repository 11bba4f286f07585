import { content } from '#lib/server/content.ts';
import { presets } from '#core/embed/providers.ts';
import { site } from '../../../site.ts';

export const load = () => ({ channels: content.office.channels, list: mailingList() });

/** The archive's own mailing list with the name of its form's field; null where it has none. Throws for a provider the widget does not know. */
function mailingList() {
  if (!site.subscribe) return null;
  const preset = presets[site.subscribe.provider];
  if (!preset)
    throw new Error(
      `src/site.json: the provider "${site.subscribe.provider}" is none of ${Object.keys(presets).join(', ')}.`,
    );
  return { ...site.subscribe, email: preset.email };
}
