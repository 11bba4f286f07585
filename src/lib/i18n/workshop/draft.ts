/** What is needed of localStorage. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefix = 'translate/';

/** Under which name a draft text is kept: each alone, so that two tabs do not overwrite each other. */
const draftName = (code: string, key: string): string => `${prefix}${code}/${key}`;

/** The language and message of a kept text; null for what belongs to something else. */
export function draftPlace(name: string): { code: string; key: string } | null {
  const [, code, key] = /^translate\/([^/]+)\/(.+)$/.exec(name) ?? [];
  return code && key ? { code, key } : null;
}

/** Every draft on this device, by language and key. */
export function readDrafts(storage: DraftStorage): Map<string, Map<string, string>> {
  const drafts = new Map<string, Map<string, string>>();
  for (let i = 0; i < storage.length; i++) {
    const name = storage.key(i) ?? '';
    const place = draftPlace(name);
    const text = storage.getItem(name);
    if (!place || text === null) continue;
    const texts = drafts.get(place.code) ?? new Map<string, string>();
    drafts.set(place.code, texts.set(place.key, text));
  }
  return drafts;
}

/** Keeps a text at once, or forgets it where it is null. Gives whether the device took it. */
export function keepDraft(
  storage: DraftStorage | null,
  code: string,
  key: string,
  text: string | null,
): boolean {
  if (!storage) return false;
  try {
    if (text === null) storage.removeItem(draftName(code, key));
    else storage.setItem(draftName(code, key), text);
    return true;
  } catch {
    // Full: the page says that nothing is kept, and how to save the work.
    return false;
  }
}

/** The device's storage; null where the browser blocks it. */
export function deviceStorage(): DraftStorage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
