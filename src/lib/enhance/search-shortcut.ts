import { shortcutKey } from '#core/search-shortcut.ts';

/** Whether `/` leads to the search box: true unless the reader turned it off (WCAG 2.2, 2.1.4). */
export function hasShortcut(): boolean {
  try {
    return localStorage.getItem(shortcutKey) !== 'off';
  } catch {
    // Nothing could be kept, so nothing was turned off.
    return true;
  }
}
