import { site } from '../../site.ts';

/** Scheme and host of the site: `SITE_URL` if given, else that of src/site.json. Throws a sentence for an address that is not a plain origin. */
export function siteOrigin(given: string | undefined): string {
  const address = given ?? site.url;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash)
    throw new Error(
      `SITE_URL="${address}" is not an address such as https://example.org: scheme and host only. A path goes into BASE_PATH.`,
    );
  return url.origin;
}
