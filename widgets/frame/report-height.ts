import type { HeightMessage } from '../../src/core/embed/height-message.ts';

/**
 * Tells the page around this one how high it is, now and whenever that changes. A height is no
 * secret, and a frame does not know who is around it: so that it may go to any origin. WordPress adds
 * a secret to the address of what it embeds, and takes the height in a form of its own (wp-embed.js).
 */
export function reportHeight(body: HTMLElement): void {
  if (window.parent === window) return;
  const secret = /[#&?]secret=([a-zA-Z0-9]+)/.exec(location.hash)?.[1];
  const report = () => {
    const height = Math.ceil(body.getBoundingClientRect().height);
    const message: HeightMessage = { type: 'tip-height', height };
    window.parent.postMessage(message, '*');
    if (secret) window.parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  new ResizeObserver(report).observe(body);
}
