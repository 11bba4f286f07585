import type { Call, createService, Reply } from './service.ts';

/** Fetches the engine for where no worker may be started. */
export type FetchEngine = () => Promise<{ createService: typeof createService }>;

/** A way to the engine. */
export interface Connection {
  ask(call: Call): Promise<Reply>;
  close(): void;
}

interface Waiting {
  resolve: (reply: Reply) => void;
  reject: (cause: unknown) => void;
}

/** Starts a worker. Rejects what is asked of it where it cannot be started or dies. */
function workerConnection(address: string): Connection {
  const worker = new Worker(address, { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let broken: Error | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; reply: Reply }>) => {
    waiting.get(data.id)?.resolve(data.reply);
    waiting.delete(data.id);
  });
  const fail = (event: Event) => {
    broken = new Error(`The search worker stopped: ${(event as ErrorEvent).message ?? event.type}`);
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  };
  worker.addEventListener('error', fail);
  worker.addEventListener('messageerror', fail);
  return {
    ask: (call) =>
      new Promise<Reply>((resolve, reject) => {
        if (broken) return reject(broken);
        waiting.set(++last, { resolve, reject });
        worker.postMessage({ id: last, call });
      }),
    close: () => worker.terminate(),
  };
}

/** The same engine on the page's own thread. */
async function inlineConnection(engine: FetchEngine): Promise<Connection> {
  const { createService } = await engine();
  const service = createService();
  // The next task, so that what was typed is painted first.
  const ask = async (call: Call) => {
    await new Promise((resolve) => setTimeout(resolve));
    return service(call);
  };
  return { ask, close: () => undefined };
}

/** Connects and loads the index: through a worker, or without one where the browser or a rule of the network forbids it. */
export async function connect(
  worker: string,
  index: string,
  engine: FetchEngine,
): Promise<{ connection: Connection; reply: Reply }> {
  const load = { do: 'load', index } as const;
  try {
    const connection = workerConnection(worker);
    return { connection, reply: await connection.ask(load) };
  } catch {
    // Blocked or too old a browser: the same function answers on the page.
    const connection = await inlineConnection(engine);
    return { connection, reply: await connection.ask(load) };
  }
}
