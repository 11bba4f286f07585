/** What another office or host would change: `src/site.json`. The colours are in `src/tokens.css`. */
export interface Site {
  /** A proper name: it is the same in every language. Messages write it `{siteName}`. */
  name: string;
  /** Scheme and host, without a final slash; `SITE_URL` at build stands before it, `BASE_PATH` holds a path. */
  url: string;
  /**
   * Who names the entries in feeds and calendars: a host that is yours, and a year or day on which it was
   * (RFC 4151). Set it once, before the first reader follows a feed, and leave it when the site moves:
   * programs know an entry by its id, and take one with another id for a new one.
   */
  naming: { host: string; day: string };
  /**
   * Where "Leave this page" on Get help leads: a page that anybody may have open, in every country and
   * language, as GOV.UK leads to the weather. As it is set, this is the weather of the United Nations'
   * meteorologists: it sells nothing, stands in most of our languages, and no country is known to block it.
   */
  leaveTo: string;
  /**
   * The project's repository on a host that takes files in the browser, with its branch, such as
   * `{ "url": "https://github.com/OWNER/NAME", "branch": "main" }`: translators are led there with their
   * file. Null: they download it.
   */
  repository: null | { url: string; branch: string };
  /**
   * The mailing list of Stay connected, as `<tip-subscribe>` takes it: the provider, the address its
   * form is sent to, and the list. Null: the page offers the feeds and the calendar.
   */
  subscribe: null | { provider: string; action: string; list?: string };
}
