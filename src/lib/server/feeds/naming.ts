import { site } from '../../../site.ts';

const { host, day } = site.naming;

/**
 * The id of a thing in feeds, from its path below the language (`/statements/2012-06-19-x/`): a tag
 * (RFC 4151), which stays the same when the site moves to another address.
 */
export const tagOf = (path: string): string => `tag:${host},${day}:${path.replace(/^\/|\/$/g, '')}`;

/** The id of an event in calendars (RFC 5545, 3.8.4.7). */
export const eventId = (name: string): string => `${name}@${host}`;
