/** The picture of a message's place: the page, its picture, and the frame around the message, in shares of the picture's size. */
export interface Shot {
  page: string;
  picture: string;
  width: number;
  height: number;
  box: { x: number; y: number; width: number; height: number };
}

/** What `npm run screenshots` writes: each picture's size, and for each message its page and its box in pixels. */
export interface Places {
  pictures: Record<string, { page: string; width: number; height: number }>;
  messages: Record<string, [picture: string, x: number, y: number, width: number, height: number]>;
}

const pictures = import.meta.glob<string>('../../../locales/meta/shots/*.webp', {
  query: '?url&no-inline',
  import: 'default',
});
const places = import.meta.glob<Places>('../../../locales/meta/shots/places.json', {
  import: 'default',
});

/** The picture of a message, fetched with it; null where there is none. */
export async function shotOf(key: string): Promise<Shot | null> {
  const [load] = Object.values(places);
  const all = await load?.();
  const found = all?.messages[key];
  if (!all || !found) return null;
  const [name, x, y, width, height] = found;
  const size = all.pictures[name];
  const address = await pictures[`../../../locales/meta/shots/${name}.webp`]?.();
  if (!size || !address) return null;
  return { ...size, picture: address, box: { x, y, width, height } };
}
