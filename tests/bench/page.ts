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

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Types into the site's own client, its loading included. */
async function typeAll(keystrokes: string[]): Promise<void> {
  const client = createSearchClient({ index: '/index.json', worker: '/worker.js' });
  await client.load();
  for (const query of keystrokes) {
    void client.search({ query });
    await wait(20);
  }
  await client.search({ query: 'end' });
  if (client.state.name !== 'ready') throw new Error(JSON.stringify(client.state));
  client.close();
}

/** The longest block while every keystroke is searched, and that of an idle page as long: the least of three runs, as other work of the machine only ever makes it longer. */
async function blocks(keystrokes: string[]): Promise<{ search: number; idle: number }> {
  const runs: { search: number; idle: number }[] = [];
  for (let run = 0; run < 3; run++)
    runs.push({
      idle: await longestBlock(() => wait(keystrokes.length * 20)),
      search: await longestBlock(() => typeAll(keystrokes)),
    });
  return {
    search: Math.min(...runs.map(({ search }) => search)),
    idle: Math.min(...runs.map(({ idle }) => idle)),
  };
}

Object.assign(window, { bench: { run, blocks } });
export interface Bench {
  run: typeof run;
  blocks: typeof blocks;
}
