import { createService, type Call } from './service.ts';

/** Makes this worker the engine. What it does is in service.ts, which runs without a worker as well. */
export function serveSearch(): void {
  const service = createService();
  addEventListener('message', async ({ data }: MessageEvent<{ id: number; call: Call }>) => {
    postMessage({ id: data.id, reply: await service(data.call) });
  });
}
