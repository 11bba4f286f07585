import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserInstalls, runInstall, type Install } from './browser-installs.ts';
import { browserPlaces } from './browser-places.ts';

const advice =
  'No Chromium was found and none could be installed: install Google Chrome or Chromium, and if ' +
  'it is at an unusual place, name its program in CHROME_PATH.';

/** Each step of an install: a bound for what hangs. Fetching a browser on a bad line takes its time. */
const installTime = 20 * 60_000;

/**
 * The path of a Chromium that starts, or undefined when this machine has none; installs nothing.
 * Starting it tells the real ones from Ubuntu's stand-in and from those whose libraries are missing.
 */
export function presentBrowser(places = placesHere()): string | undefined {
  return places.find((place) => existsSync(place) && starts(place));
}

/** The path of a Firefox of a Linux system, or undefined; Playwright drives it over WebDriver BiDi. */
export function presentFirefox(): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const folders = (process.env.PATH ?? '').split(':');
  return ['firefox-esr', 'firefox']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((place) => existsSync(place) && starts(place));
}

/**
 * The path of a Chromium that starts; one is installed where there is none.
 * Throws one plain sentence when that fails too.
 */
export async function findBrowser(
  places: string[] = placesHere(),
  installs: Install[] = installsHere(),
): Promise<string> {
  let found = presentBrowser(places);
  for (const install of installs) {
    if (found) break;
    runInstall(install, installTime);
    found = presentBrowser(places);
  }
  if (!found) throw new Error(advice);
  const wished = process.env.CHROME_PATH;
  if (wished && found !== wished) console.log(`CHROME_PATH is ${wished}; taking ${found} instead.`);
  return found;
}

/** Windows has no `--version`: Chrome opens a window there. */
function starts(path: string): boolean {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 120_000 }).status === 0;
}

function placesHere(): string[] {
  const { env, platform } = process;
  return browserPlaces({ env, platform, playwright: chromium.executablePath() });
}

function installsHere(): Install[] {
  const root = process.getuid?.() === 0;
  const release = '/etc/os-release';
  const osRelease = existsSync(release) ? readFileSync(release, 'utf8') : '';
  return browserInstalls({ platform: process.platform, root, osRelease });
}
