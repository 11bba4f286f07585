import type { Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds of the processor, waiting for other programs left out. */
  tdur?: number;
  args: { name?: string };
}

/**
 * The tasks of the page's main thread while the work goes on, each in milliseconds of the processor,
 * as Chromium itself records them.
 */
export async function mainThreadTasks(
  page: Page,
  work: (page: Page) => Promise<void>,
): Promise<number[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser of its own.');
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await work(page);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const main = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid} ${tid}`);
  const tasks = traceEvents.filter(
    ({ name, pid, tid, tdur }) => name === 'RunTask' && tdur && main.includes(`${pid} ${tid}`),
  );
  await page.close();
  if (tasks.length === 0) throw new Error('Chromium recorded no task of the main thread.');
  return tasks.map(({ tdur = 0 }) => tdur / 1000);
}
