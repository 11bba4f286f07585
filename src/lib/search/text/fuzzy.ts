/** The one place that names fuse.js: what ranks, explains and finds names all look for spellings by the same library. */
export { default as Fuse } from 'fuse.js';
