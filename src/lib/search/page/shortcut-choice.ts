import { shortcutKey } from '#core/search-shortcut.ts';

/** The choice whether `/` leads to the search box (WCAG 2.2, 2.1.4); it stays on the device. */
export function offerShortcutChoice(part: (name: string) => HTMLElement): void {
  const choice = part('shortcut') as HTMLInputElement;
  const failed = part('shortcut-failed');
  try {
    choice.checked = localStorage.getItem(shortcutKey) !== 'off';
  } catch {
    // Nothing could be kept, so nothing was turned off.
  }
  choice.addEventListener('change', () => {
    failed.hidden = keep(choice.checked);
  });
}

/** Gives whether the device kept it. */
function keep(on: boolean): boolean {
  try {
    if (on) localStorage.removeItem(shortcutKey);
    else localStorage.setItem(shortcutKey, 'off');
    return true;
  } catch {
    // The page says that the choice could not be kept.
    return false;
  }
}
