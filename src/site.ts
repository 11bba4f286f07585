/** What another office or host would change. */
export const site = {
  /** A proper name: it is the same in every language. */
  name: 'TIP Timeline',
  /** Scheme and host, without a final slash; `SITE_URL` at build stands before it, `BASE_PATH` holds a path. */
  url: 'https://tip-timeline.example',
};
