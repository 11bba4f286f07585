/** What `npm run build` runs: `vite build`, which takes half the memory where it is told to let go of it. */
import { setFlagsFromString } from 'node:v8';

// The bundler's allocator (mimalloc) otherwise keeps what it no longer uses while the pages are rendered.
process.env.MIMALLOC_PURGE_DELAY ??= '0';
// V8 lets a heap grow to several times what is alive in it; there are two, of the build and of the rendering.
setFlagsFromString('--heap-growing-percent=20');

process.argv.splice(2, 0, 'build');
await import(new URL('bin/vite.js', import.meta.resolve('vite/package.json')).href);
