/** Where the locale files stand, from the project's root. */
export const localesRoot = 'src/locales';
