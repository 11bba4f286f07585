import { gzipSync } from 'node:zlib';
import {
  feedLength,
  type WidgetEntry,
  type WidgetFeed,
  type WidgetFile,
} from '#core/widget-feed.ts';

/** Bytes gzip that a file of feeds may have. */
export const fileLimit = 8000;

/** How many entries a feed shows, from the most to what is left where an archive has outgrown its files. */
const lengths = [feedLength, 10, 8, 6, 4, 3, 2, 1];

/**
 * Puts feeds into one file of at most `limit` bytes gzip, whatever the archive's size: where they
 * are too many the lists become shorter, then summaries go, then the feeds whose latest entry is the
 * oldest: what stands in a partner's page is shown in their place.
 */
export function fitFile(feeds: ReadonlyMap<string, WidgetFeed>, limit = fileLimit): WidgetFile {
  const right = (file: WidgetFile) => gzipSync(JSON.stringify(file)).length <= limit;
  for (const length of lengths) {
    const file = fileOf(feeds, length);
    if (right(file)) return file;
  }
  const bare = new Map(
    [...feeds]
      .map(([key, { entries, quoted }]): [string, WidgetFeed] => [
        key,
        { entries: entries.map((entry) => ({ ...entry, summary: undefined })), quoted },
      ])
      .sort(([, one], [, other]) => compareLatest(other, one)),
  );
  for (let kept = bare.size; kept > 0; kept = Math.floor(kept * 0.8)) {
    const file = fileOf(new Map([...bare].slice(0, kept)), 1);
    if (right(file)) return file;
  }
  return { entries: [], feeds: {} };
}

const latestOf = ({ entries }: WidgetFeed) => entries[0]?.date ?? '';
const compareLatest = (one: WidgetFeed, other: WidgetFeed) =>
  latestOf(one) < latestOf(other) ? -1 : latestOf(one) > latestOf(other) ? 1 : 0;

function fileOf(feeds: ReadonlyMap<string, WidgetFeed>, length: number): WidgetFile {
  const entries: WidgetEntry[] = [];
  const places = new Map<string, number>();
  const put = (entry: WidgetEntry): number => {
    const known = places.get(entry.path);
    const place = known ?? entries.length;
    places.set(entry.path, place);
    // Of two feeds that share an entry only one may show its summary.
    entries[place] = { ...entries[place], ...present(entry) };
    return place;
  };
  const placed = [...feeds].map(([key, { entries: latest, quoted }]) => [
    key,
    { latest: latest.slice(0, length).map(put), ...(quoted && { quoted: put(quoted) }) },
  ]);
  return { entries, feeds: Object.fromEntries(placed) as WidgetFile['feeds'] };
}

/** Without what it does not have, which would cover what another feed has of it. */
const present = (entry: WidgetEntry) =>
  Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value != null),
  ) as unknown as WidgetEntry;
