/** Under this key the device keeps whether `/` leads to the search box: `off`, or nothing. */
export const shortcutKey = 'search-shortcut';
