import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchJson } from './fetch-json.ts';

let made = 0;
/** An address that was not asked for yet: answers are shared by all on a page. */
const address = () => `https://archive.example/feed-${++made}.json`;

/** Answers requests one after the other, the last answer for all that follow. */
function serve(...answers: (() => Response | Promise<Response>)[]) {
  const fetched = vi.fn<typeof fetch>(async () => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return (answer as () => Response)();
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

const ok = () => new Response('{"a":1}');

describe('fetchJson', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('asks without cookies, so that no reader of a partner’s page can be told from another', async () => {
    const fetched = serve(ok);
    await fetchJson(address());
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit' });
  });

  it('asks once for all elements of a page', async () => {
    const fetched = serve(ok);
    const url = address();
    const answers = await Promise.all([fetchJson(url), fetchJson(url)]);
    expect([...answers, await fetchJson(url)]).toEqual([{ a: 1 }, { a: 1 }, { a: 1 }]);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('gives up an answer that is too large, and reads no more of it than that', async () => {
    let [sent, cancelled] = [0, false];
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 10_000;
        controller.enqueue(new Uint8Array(10_000).fill(32));
        // Ends in the end, so that what reads on is seen to have read on.
        if (sent > 5_000_000) controller.close();
      },
      cancel: () => void (cancelled = true),
    });
    serve(() => new Response(endless));
    await expect(fetchJson(address())).rejects.toThrow('too large');
    expect(cancelled).toBe(true);
    expect(sent).toBeLessThan(400_000);
  });

  it('tries once more after a server’s fault, and not after an answer', async () => {
    // Streams need their own.
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const faulty = serve(() => new Response('', { status: 503 }), ok);
    const asked = fetchJson(address());
    await vi.runAllTimersAsync();
    expect(await asked).toEqual({ a: 1 });
    expect(faulty).toHaveBeenCalledTimes(2);
    const missing = serve(() => new Response('', { status: 404 }));
    await expect(fetchJson(address())).rejects.toThrow('404');
    expect(missing).toHaveBeenCalledTimes(1);
  });

  it('asks again after a failure', async () => {
    serve(() => new Response('no JSON'));
    const url = address();
    await expect(fetchJson(url)).rejects.toThrow();
    serve(ok);
    expect(await fetchJson(url)).toEqual({ a: 1 });
  });
});
