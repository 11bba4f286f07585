import { base } from '$app/paths';

/** The full address of a path of the archive: feeds and calendars are read far from the site. */
export const absolute = (path: string): string => __SITE_ORIGIN__ + base + path;
