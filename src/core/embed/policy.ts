import type { Choice } from './choice.ts';

/** Where the code of a choice is put. */
export type Form = 'html' | 'frame' | 'react' | 'vue' | 'svelte' | 'wordpress' | 'drupal';

export const forms: Form[] = ['html', 'frame', 'wordpress', 'drupal', 'react', 'vue', 'svelte'];

const originOf = (address: string) => (URL.canParse(address) ? new URL(address).origin : null);

/**
 * What a page's Content-Security-Policy must allow, one directive a line, each to be added to what
 * the policy has (CSP Level 3, 6). `styleHash` is that of the snippet's style element, null where the
 * rules stand in the page's own style sheet.
 */
export function policyOf(
  { widget, settings }: Choice,
  form: Form,
  archive: string,
  styleHash: string | null,
): string[] {
  const { origin } = new URL(archive);
  if (form === 'frame') return [`frame-src ${origin}`, `script-src ${origin}`];
  const sends = widget === 'tip-subscribe' && settings.provider;
  const target = sends ? originOf(settings.action ?? '') : null;
  return [
    `script-src ${origin}`,
    `connect-src ${origin}`,
    ...(styleHash ? [`style-src '${styleHash}'`] : []),
    ...(target ? [`form-action ${target}`] : []),
  ];
}
