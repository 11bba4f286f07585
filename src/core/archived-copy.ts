import type { PartialDate } from './dates.ts';

const archives =
  /^(web\.archive\.org|webarchive\.library\.unt\.edu|webharvest\.gov|www\.webharvest\.gov)$/;

/** Whether the address already leads into a web archive. */
function isArchived(href: string): boolean {
  return archives.test(new URL(href).hostname);
}

/**
 * The address of a copy kept by the Internet Archive near the entry's date, or null where the link
 * itself leads into a web archive. The archive answers with the capture nearest to the given time
 * (https://archive.org/help/wayback_api.php), so a month or a year is enough.
 */
export function archivedCopy(href: string, date: PartialDate): string | null {
  return isArchived(href)
    ? null
    : `https://web.archive.org/web/${date.replaceAll('-', '')}/${href}`;
}
