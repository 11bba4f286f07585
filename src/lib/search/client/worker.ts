/** The engine off the main thread. What it does is in service.ts, which runs without a worker as well. */
import { createService, type Call } from './service.ts';

const service = createService();

addEventListener('message', async ({ data }: MessageEvent<{ id: number; call: Call }>) => {
  postMessage({ id: data.id, reply: await service(data.call) });
});
