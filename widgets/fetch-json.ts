/** Shared by every version and bundle on the page, so that a hundred elements make one request. */
const shared = ((globalThis as Record<symbol, unknown>)[Symbol.for('tip-timeline feeds')] ??=
  new Map()) as Map<string, Promise<unknown>>;

/**
 * Fetches JSON once per page and address, without cookies. Rejects for an answer that is late, too
 * large, not 200 or not JSON; the next call then asks again.
 */
export function fetchJson(url: string): Promise<unknown> {
  let asked = shared.get(url);
  if (!asked) {
    // For both tries together.
    shared.set(url, (asked = ask(url, AbortSignal.timeout(8000))));
    asked.catch(() => shared.delete(url));
  }
  return asked;
}

/** A lost connection and a server's fault are worth a second try; anything else is an answer. */
async function ask(url: string, signal: AbortSignal, last?: boolean): Promise<unknown> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    });
    // Not waited for here: what is wrong with an answer is not tried again.
    if (last || response.status < 500) return read(response);
  } catch (error) {
    if (last || signal.aborted) throw error;
  }
  await new Promise((done) => setTimeout(done, 600));
  return ask(url, signal, true);
}

async function read({ ok, status, body }: Response): Promise<unknown> {
  if (!ok || !body) throw new Error(`${status}`);
  let size = 0;
  const limited = new TransformStream<Uint8Array, Uint8Array>({
    transform(part, out) {
      // The archive's largest has a fifth of it.
      if ((size += part.length) > 300_000) throw new Error('too large');
      out.enqueue(part);
    },
  });
  return new Response(body.pipeThrough(limited)).json();
}
