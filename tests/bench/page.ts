/** What the bench runs on the page: an engine in a worker, and the site's own client. */
import { createSearchClient } from '#lib/search/client/client.ts';
import { createService } from '#lib/search/client/service.ts';
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

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Types into the site's own client, its loading included. */
async function type(keystrokes: string[]): Promise<void> {
  const client = createSearchClient({
    index: '/index.json',
    worker: '/worker.js',
    engine: () => Promise.resolve({ createService }),
  });
  await client.load();
  for (const query of keystrokes) {
    void client.search({ query });
    await wait(20);
  }
  await client.search({ query: 'end' });
  if (client.state.name !== 'ready') throw new Error(JSON.stringify(client.state));
  client.close();
}

Object.assign(window, { bench: { run, type } });
export interface Bench {
  run: typeof run;
  type: typeof type;
}
