/** Milliseconds for a feed, its second try included. */
const timeLimit = 8000;
/** Bytes after which an answer is no feed of the archive: the largest has a fifth of it. */
const sizeLimit = 300_000;
const pause = 600;

/** Shared by every version and bundle on the page, so that a hundred elements make one request. */
const shared = ((globalThis as Record<symbol, unknown>)[Symbol.for('tip-timeline feeds')] ??=
  new Map()) as Map<string, Promise<unknown>>;

/**
 * Fetches JSON once per page and address, without cookies. Rejects for an answer that is late, too
 * large, not 200 or not JSON; the next call then asks again.
 */
export function fetchJson(url: string): Promise<unknown> {
  const known = shared.get(url);
  if (known) return known;
  const asked = ask(url, AbortSignal.timeout(timeLimit));
  shared.set(url, asked);
  asked.catch(() => shared.delete(url));
  return asked;
}

/** A lost connection and a server's fault are worth a second try; anything else is an answer. */
async function ask(url: string, signal: AbortSignal, again = true): Promise<unknown> {
  const response = await fetch(url, { credentials: 'omit', signal }).catch((error: unknown) => {
    if (!again || signal.aborted) throw error;
    return null;
  });
  if (again && (!response || response.status >= 500)) {
    await new Promise((done) => setTimeout(done, pause));
    return ask(url, signal, false);
  }
  if (!response?.ok) throw new Error(`${url}: ${response?.status}`);
  return JSON.parse(await limitedText(response));
}

async function limitedText(response: Response): Promise<string> {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text;
    if ((size += value.length) > sizeLimit) {
      void reader.cancel();
      throw new Error('too large');
    }
    text += decoder.decode(value, { stream: true });
  }
}
