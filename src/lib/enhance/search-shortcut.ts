/** Whether `/` leads to the search box. It can be turned off (WCAG 2.2, 2.1.4); the choice stays on the device. */
const key = 'search-shortcut';

/** True unless the reader turned it off. */
export function hasShortcut(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    // Nothing could be kept, so nothing was turned off.
    return true;
  }
}

/** Turns the shortcut on or off. Gives whether the device kept it. */
export function setShortcut(on: boolean): boolean {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
    return true;
  } catch {
    // The page says that the choice could not be kept.
    return false;
  }
}
