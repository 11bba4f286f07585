/** What `npm start` runs after the build, and the browser tests before theirs. */
import { existsSync } from 'node:fs';
import { startServer } from './static-server.ts';

const { BUILD_DIR: dir = 'build', BASE_PATH: base = '', HOST: host, PORT } = process.env;
const wished = Number(PORT || 4173);

try {
  if (!existsSync(dir)) throw new Error('Nothing is built yet: run npm run build');
  if (!(Number.isInteger(wished) && wished >= 0 && wished < 65536)) {
    throw new Error(`PORT must be a number from 0 to 65535; it is ${PORT}.`);
  }
  const server = await startServer({ dir, base, port: wished, tries: 10, host });
  const { port } = new URL(server.url);
  if (wished > 0 && port !== String(wished)) console.log(`Port ${wished} is taken.`);
  console.log(`TIP Timeline is at ${server.url} (Ctrl+C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close());
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
