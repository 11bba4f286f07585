/** What `npm start` runs: a build where something is newer than the last one, and then the server. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { newerSource, readLastBuild, type BuildPlace } from './last-build.ts';

const { BUILD_DIR, BASE_PATH, SITE_URL, KIT_OUT_DIR } = process.env;
const wanted: BuildPlace = {
  pages: BUILD_DIR ?? 'build',
  base: BASE_PATH ?? '',
  site: SITE_URL ?? '',
};

/** Why the site must be built; null where what was built last is what is wanted. */
function reasonToBuild(): string | null {
  const last = readLastBuild(KIT_OUT_DIR ?? '.svelte-kit');
  if (!last || !existsSync(wanted.pages)) return 'Nothing is built yet';
  const other = (Object.keys(wanted) as (keyof BuildPlace)[]).find(
    (key) => wanted[key] !== last.made[key],
  );
  if (other) return 'The last build was made for another folder, base path or address';
  const source = newerSource(last.began);
  return source && `${source} is newer than the last build`;
}

function build(): boolean {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

const reason = reasonToBuild();
console.log(
  reason
    ? `${reason}: building.`
    : `No source is newer than the last build, so it is served as it is (npm run build builds it again).`,
);
if (reason && !build()) process.exitCode = 1;
else await import('./serve.ts');
