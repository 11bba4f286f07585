/**
 * What `npm run build` runs: `vite build`, told to let go of memory. What is set here must be set before a process
 * begins. Measured with nine languages: 1,390 MB without, 780 with, for 3 s more of 75 of CPU.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const vite = fileURLToPath(new URL('bin/vite.js', import.meta.resolve('vite/package.json')));
const { status } = spawnSync(
  process.execPath,
  // V8 lets a heap grow to several times what is alive in it, and there are two: of the build and of the rendering.
  ['--heap-growing-percent=20', vite, 'build', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: {
      // The bundler's allocator (mimalloc) would keep what it no longer uses while the pages are rendered,
      MIMALLOC_PURGE_DELAY: '0',
      // and so would the C library's, for each thread (glibc; others take no notice).
      MALLOC_ARENA_MAX: '1',
      ...process.env,
    },
  },
);
process.exitCode = status ?? 1;
