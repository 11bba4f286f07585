import { heightIn } from '../../src/core/embed/height-message.ts';

/**
 * Gives each frame of the archive the height that it reports. Only a message from the archive's own
 * origin counts, and only for the frame whose window sent it (HTML, 9.3.2.1).
 */
export function followHeights(origin: string): void {
  addEventListener('message', (event) => {
    const height = heightIn(event.data);
    if (height === null || event.origin !== origin) return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === event.source) frame.style.height = `${height}px`;
  });
}
