import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import { axeFaults } from '../../e2e/axe.ts';
import { openBrowser } from './open-browser.ts';
import type { BenchServer } from './serve.ts';
import { devices, type Device } from './devices.ts';
import { drag } from './drag.ts';
import type { Probe } from './probe.ts';
import { scroll, scrollsOverIt } from './scroll.ts';
import type { Subject } from './subject.ts';
import { weigh } from './weigh.ts';

declare const window: { probe: Probe };

/** Whoever is not ready by then is cut off. */
export const longestWait = 120_000;

/** axe looks at every element, of which some timelines have hundreds of thousands. */
const mostForAxe = 1_000;

/** What one visit needs. */
export interface Visit {
  subject: Subject;
  device: Device;
  server: BenchServer;
  executablePath: string;
  /** The script of `probe.ts`. */
  probe: string;
  /** A text that must stand in the timeline when it is ready. */
  shows: string;
  /** What is typed into search. */
  typed: string[];
  /** How many entries it holds. */
  entries: number;
  /** Whether it is the first visit to this timeline: what does not depend on chance is looked at then. */
  first: boolean;
}

/** The sums of one visit: CPU in ms of the main thread, heap in bytes, intervals and delays in ms. Null: cut off. */
export type VisitFigures = Awaited<ReturnType<typeof measure>> | null;

/** Opens a timeline in a browser of its own, works it, and says what that took. */
export async function visit(given: Visit): Promise<VisitFigures> {
  const { subject, server, executablePath, probe } = given;
  const { context: options, slowed } = devices[given.device];
  const browser = await openBrowser(executablePath);
  try {
    const context = await browser.newContext({
      ...options,
      serviceWorkers: 'block',
    });
    context.setDefaultTimeout(2 * longestWait);
    await context.addInitScript(probe);
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`${subject.name}: ${error.message}`));
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    server.takeAsked();
    await page.goto(`${server.url}${subject.path}`, { waitUntil: 'commit' });
    const ready = page.evaluate(() => window.probe.ready).then(() => true);
    // Cut off, it ends with the browser, and nobody waits for it.
    ready.catch(() => false);
    const cut = setTimeout(longestWait, false, { ref: false });
    return (await Promise.race([ready, cut])) ? await measure(page, session, given) : null;
  } finally {
    await browser.close();
  }
}

async function measure(page: Page, session: CDPSession, visit: Visit) {
  const { subject, server, shows, typed, device, entries, first } = visit;
  const { TaskDuration = 0, DevToolsCommandDuration = 0 } = await metrics(session);
  const loaded = weigh(server.takeAsked());
  if (!(await page.evaluate((text) => window.probe.shows(text), shows)))
    throw new Error(`${subject.name} says it is ready but does not show "${shows}".`);
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: heap = 0 } = await metrics(session);
  const elements = await page.evaluate(() => window.probe.elements());
  const tabStops = await page.evaluate(() => window.probe.tabStops());
  // What goes on after it is ready is not its scrolling.
  await page.waitForTimeout(500);
  await page.evaluate(() => window.probe.startFrames());
  await scroll(page);
  const scrolled = await page.evaluate(() => window.probe.stopFrames());
  await page.evaluate(() => window.probe.startFrames());
  const dragged =
    subject.brush !== null && (await drag(page, session, subject.brush, device === 'phone'));
  const brush = await page.evaluate(() => window.probe.stopFrames());
  const wheel = first ? await scrollsOverIt(page) : null;
  server.takeAsked();
  const keys = subject.search ? await type(page, subject.search, typed) : [];
  const searched = weigh(server.takeAsked());
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const axe = first && entries <= mostForAxe ? await axeFaults(page) : null;
  // The commands of this bench are no work of the timeline.
  const cpu = (TaskDuration - DevToolsCommandDuration) * 1000;
  return {
    cpu,
    heap,
    elements,
    tabStops,
    loaded,
    searched,
    scroll: scrolled,
    keys,
    axe,
    wheel,
    brush: dragged ? brush : [],
  };
}

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const given = await session.send('Performance.getMetrics');
  return Object.fromEntries(given.metrics.map(({ name, value }) => [name, value]));
}

/** Types each search a letter after another as a quick typist does, and clears the field. */
async function type(page: Page, field: string, searches: string[]): Promise<number[]> {
  const input = page.locator(field).first();
  await input.focus();
  await page.evaluate(() => window.probe.noteKeys());
  for (const search of searches) {
    await page.keyboard.type(search, { delay: 100 });
    await page.waitForTimeout(500);
    await page.keyboard.press('ControlOrMeta+a');
  }
  return page.evaluate(() => window.probe.keys);
}
