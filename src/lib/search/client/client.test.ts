import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildIndex } from '../index/build.ts';
import { SearchClient } from './client.ts';
import type { SearchState } from './state.ts';
import { createService, type Call } from './service.ts';

const names = { speaker: {}, kind: {}, topic: {}, pillar: {}, lang: {} };
const fields = { speaker: 'a', kind: 'b', year: 'c', topic: 'd', pillar: 'e', lang: 'f' };
const text = JSON.stringify(
  buildIndex({
    lang: 'en',
    documents: [],
    names,
    fields,
    synonyms: [],
    otherNames: { topic: {}, pillar: {}, kind: {} },
  }),
);

/** A worker as browsers have it, with the engine in the same thread. */
class FakeWorker extends EventTarget {
  static calls: Call[] = [];
  #service = createService();
  async postMessage({ id, call }: { id: number; call: Call }) {
    FakeWorker.calls.push(call);
    const reply = await this.#service(call);
    this.dispatchEvent(new MessageEvent('message', { data: { id, reply } }));
  }
  terminate() {
    FakeWorker.calls = [];
  }
}

class BlockedWorker extends EventTarget {
  postMessage() {
    this.dispatchEvent(new Event('error'));
  }
  terminate() {
    this.dispatchEvent(new Event('closed'));
  }
}

function setUp(answers: (() => Promise<Response>)[], worker: unknown = FakeWorker) {
  const fetched = vi.fn(() => (answers.shift() ?? (async () => new Response(text)))());
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('Worker', worker);
  const states: SearchState[] = [];
  const client = new SearchClient({
    index: '/data/search.json',
    worker: '/worker.js',
    engine: () => Promise.resolve({ createService }),
    onstate: (state) => states.push(state),
  });
  return { client, states, fetched };
}

afterEach(() => {
  vi.unstubAllGlobals();
  FakeWorker.calls = [];
});

describe('SearchClient', () => {
  it('fetches nothing before it is used, and the index once', async () => {
    const { client, states, fetched } = setUp([]);
    expect(client.state).toEqual({ name: 'idle' });
    expect(fetched).not.toHaveBeenCalled();
    await Promise.all([client.load(), client.search({ query: 'a' })]);
    await client.search({ query: 'b' });
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(states.map(({ name }) => name)).toEqual(['loading', 'ready']);
  });

  it('answers the newest search alone, and asks the engine for no other that waited', async () => {
    const { client } = setUp([]);
    const answers = await Promise.all(['a', 'ab', 'abc'].map((query) => client.search({ query })));
    expect(answers.map((answer) => answer !== null)).toEqual([false, false, true]);
    expect(
      FakeWorker.calls.flatMap((call) => ('request' in call ? call.request.query : [])),
    ).toEqual(['abc']);
  });

  it('gives no answer that a newer search overtook while it was being worked out', async () => {
    let newer: Promise<unknown> | undefined;
    const { client } = setUp(
      [],
      class extends FakeWorker {
        override postMessage(message: { id: number; call: Call }) {
          newer ??= 'request' in message.call ? client.search({ query: 'ab' }) : undefined;
          return super.postMessage(message);
        }
      },
    );
    expect(await client.search({ query: 'a' })).toBeNull();
    expect(await newer).not.toBeNull();
    expect(FakeWorker.calls.map((call) => 'request' in call && call.request.query)).toEqual([
      ...[false, 'a', 'ab'],
    ]);
  });

  it.each([
    ['blocked', BlockedWorker],
    ['missing', undefined],
  ])('answers on the page where the worker is %s', async (_, worker) => {
    const { client } = setUp([], worker);
    expect(await client.search({ query: 'a' })).toMatchObject({ total: 0 });
    expect(client.state).toEqual({ name: 'ready' });
  });

  it.each([
    ['missing', async () => new Response('', { status: 404 })],
    ['offline', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['damaged', async () => new Response(text.slice(0, text.length / 2))],
    ['damaged', async () => new Response('{"version":0}')],
    ['slow', () => Promise.reject(new DOMException('late', 'TimeoutError'))],
  ])('says "%s", and works after a retry', async (reason, answer) => {
    const { client } = setUp([answer]);
    await expect(client.search({ query: 'a' })).rejects.toMatchObject({ reason });
    expect(client.state).toEqual({ name: 'failed', reason });
    await client.retry();
    expect(client.state).toEqual({ name: 'ready' });
    expect(await client.search({ query: 'a' })).toMatchObject({ total: 0 });
  });

  it('says after a while that it is still loading', async () => {
    vi.useFakeTimers();
    const { client, states } = setUp([() => new Promise(() => undefined)]);
    void client.load();
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect(states.at(-1)).toEqual({ name: 'loading', slow: true });
  });
});
