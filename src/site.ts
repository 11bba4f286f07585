/** What another office or host would change. */
export const site = {
  /** A proper name: it is the same in every language. */
  name: 'TIP Timeline',
  /** Scheme and host, without a final slash; `SITE_URL` at build stands before it, `BASE_PATH` holds a path. */
  url: 'https://tip-timeline.example',
  /** Where "Leave this page" on Get help leads: a page that anybody may have open, in every country and language. */
  leaveTo: 'https://www.bing.com/',
  /**
   * The project's repository on a host that takes files in the browser, with its branch, such as
   * `{ url: 'https://github.com/OWNER/NAME', branch: 'main' }`: translators are led there with their
   * file. Null: they download it.
   */
  repository: null as null | { url: string; branch: string },
  /**
   * The mailing list of Stay connected, as `<tip-subscribe>` takes it: the provider, the address its
   * form is sent to, and the list. Null: the page offers the feeds and the calendar.
   */
  subscribe: null as null | { provider: string; action: string; list?: string },
};
