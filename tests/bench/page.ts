/** What the bench runs on the page: an engine in a worker, and the longest wait of the main thread while somebody types. */
import { createSearchClient } from '#lib/search/client.ts';
import type { Run, RunFigures } from './engine-worker.ts';

/** Runs an engine in a new worker. */
function run(input: Run): Promise<RunFigures> {
  const worker = new Worker('/engine-worker.js');
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => {
      worker.terminate();
      resolve(data as RunFigures);
    });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.postMessage(input);
  });
}

/** The longest time, in milliseconds, in which the page could do nothing else, while the work runs. */
async function longestBlock(work: () => Promise<void>): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  let [last, longest] = [performance.now(), 0];
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(0);
  };
  port2.postMessage(0);
  await work();
  port1.close();
  return longest;
}

/** The longest block while every keystroke is sent to the site's own client, with its loading; and that of an idle page. */
async function blocks(keystrokes: string[]): Promise<{ search: number; idle: number }> {
  const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const idle = await longestBlock(() => wait(2000));
  const client = createSearchClient({ index: '/index.json', worker: '/worker.js' });
  const search = await longestBlock(async () => {
    await client.load();
    for (const query of keystrokes) {
      void client.search({ query });
      await wait(20);
    }
    await client.search({ query: 'end' });
  });
  if (client.state.name !== 'ready') throw new Error(JSON.stringify(client.state));
  return { search, idle };
}

Object.assign(window, { bench: { run, blocks } });
export interface Bench {
  run: typeof run;
  blocks: typeof blocks;
}
