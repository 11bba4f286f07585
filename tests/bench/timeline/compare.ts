/**
 * `npm run bench:timeline`: our timeline and two others, in Chromium, in one run, on a desktop and on a
 * slowed phone. Needs a built site (BUILD_DIR). Arguments: sizes, such as 100 1000; ROUNDS: how often (3).
 */
import { writeFileSync } from 'node:fs';
import { findBrowser } from '../../browser.ts';
import { bundle } from '../bundle.ts';
import { environment } from '../table.ts';
import { readBuiltArchive } from './archive.ts';
import { devices, type Device } from './devices.ts';
import { generateEntries } from './entries.ts';
import { openBrowser } from './open-browser.ts';
import { ours } from './ours.ts';
import { dataTable, deviceTable, weightTable, type Results } from './report.ts';
import { emptyPage, timelineJs, visTimeline } from './rivals.ts';
import { serveBench } from './serve.ts';
import { summarise } from './summary.ts';
import { visit, type VisitFigures } from './visit.ts';
import { textWithoutJavaScript } from './without-javascript.ts';

const build = process.env.BUILD_DIR ?? 'build';
const given = process.argv.slice(2).map(Number);
const sizes = given.length ? given : [100, 1_000, 10_000, 50_000];
const roundCount = Number(process.env.ROUNDS ?? 3);
const [smallest = 0] = sizes;

const archive = readBuiltArchive(build);
const our = ours(archive);
const subjects = [our, timelineJs, visTimeline, emptyPage];
const suits = ({ name }: { name: string }, size: number) =>
  name !== emptyPage.name || size === smallest;
/** Whoever takes longer than this, in ms, is visited once: chance matters little then. */
const slow = 10_000;
const deviceNames = Object.keys(devices) as Device[];

const executablePath = await findBrowser();
const probe = await bundle('./timeline/probe.ts');
const server = await serveBench(build);

const about = environment(await version(), ['@knight-lab/timelinejs', 'vis-timeline']);

const visits: Record<string, VisitFigures[]> = {};
/** Whoever was cut off is not tried again, nor with more entries. */
const cutOff = new Set<string>();
const texts: Record<string, number> = {};
const results: Results = {};

for (const size of sizes) {
  const entries = generateEntries(size, archive);
  const typed = [3, 5, 7].map((part) => entries[Math.floor(size / part)]?.title.slice(0, 14) ?? '');
  const running = subjects
    .filter((subject) => suits(subject, size))
    .map((subject) => ({
      subject,
      files: subject.files(entries),
      shows: subject.shows(entries),
    }));
  // One round after another, so that a noisy minute does not fall on one of them alone.
  for (let round = 0; round < roundCount; round++)
    for (const device of deviceNames)
      for (const { subject, files, shows } of running) {
        const key = `${size} ${device} ${subject.name}`;
        if (cutOff.has(`${device} ${subject.name}`)) continue;
        if ((visits[key]?.[0]?.cpu ?? 0) > slow) continue;
        server.put(files);
        const first = round === 0 && size === smallest && device === 'desktop';
        if (first)
          texts[subject.name] = await textWithoutJavaScript(subject, server, executablePath);
        const found = await visit({
          subject,
          device,
          server,
          executablePath,
          probe,
          shows,
          typed,
          first,
          entries: size,
        });
        (visits[key] ??= []).push(found);
        if (!found) cutOff.add(`${device} ${subject.name}`);
        console.error(`${key}: ${found ? `${found.cpu.toFixed(0)} ms` : 'cut off'}`);
      }
  results[size] = Object.fromEntries(
    deviceNames.map((device) => [
      device,
      Object.fromEntries(
        subjects.flatMap(({ name }) => {
          const found = visits[`${size} ${device} ${name}`];
          return found ? [[name, summarise(found)]] : [];
        }),
      ),
    ]),
  );
  // After each size, so that a run that is broken off leaves what it had.
  writeFileSync('bench-timeline.json', JSON.stringify({ about, texts, results }, null, 2));
}
await server.close();

for (const device of deviceNames)
  console.log(`\n${device}\n\n${deviceTable(results, device, our.name)}`);
console.log(`\n${weightTable(results[smallest]?.desktop ?? {}, texts)}`);
console.log(`\n${dataTable(results, 'desktop')}`);
console.log(`\n${about.join('; ')}; medians of ${roundCount} rounds`);
console.log('Written to bench-timeline.json');

async function version(): Promise<string> {
  const browser = await openBrowser(executablePath);
  const name = browser.version();
  await browser.close();
  return name;
}
