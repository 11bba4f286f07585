import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build took and made. */
export interface BuildCost {
  /** Of all its threads, user and system, in seconds. */
  cpu: number;
  /** The most memory it held at a time, in bytes. */
  memory: number;
  pages: number;
  files: number;
  bytes: number;
}

/** Run in the build's processes before anything else: at its end the one that is Vite's writes down what it took as a whole. */
const meter = `data:text/javascript,${encodeURIComponent(`
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread && process.argv[1]?.endsWith('vite.js'))
  process.on('exit', () => writeFileSync(process.env.COST_FILE, JSON.stringify(process.resourceUsage())));
`)}`;

/** Builds a copy of the project. Throws with what the build said where it fails. */
export function buildCost(root: string): BuildCost {
  const cost = join(root, 'cost.json');
  const { status, stderr } = spawnSync(process.execPath, [join('src', 'tools', 'build.js')], {
    cwd: root,
    env: { ...process.env, COST_FILE: cost, NODE_OPTIONS: `--import=${meter}` },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`The build of ${root} failed:\n${stderr}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(
    readFileSync(cost, 'utf8'),
  ) as NodeJS.ResourceUsage;
  const files = readdirSync(join(root, 'build'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return {
    // Microseconds and kilobytes (Node.js, process.resourceUsage).
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    memory: maxRSS * 1024,
    pages: files.filter((name) => name.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, name) => sum + statSync(name).size, 0),
  };
}
