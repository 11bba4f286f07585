import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * The loads of pages that are not hydrated read the archive and run at build alone. They stand in `+page.ts`:
 * what the load of a `+page.server.ts` gives, Kit serialises twice and writes beside the page as
 * `__data.json`, read by nobody. Kit makes a script for the browser even of such pages; here nothing of
 * their loads gets into it. Throws for a page that is hydrated and would miss its load.
 */
export const buildTimeLoads = (): Plugin => ({
  name: 'tip-build-time-loads',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  load: {
    filter: { id: /\/src\/routes\/.*\+page\.ts$/ },
    handler(id) {
      const source = readFileSync(id, 'utf8');
      if (!source.includes("from '#lib/server/")) return null;
      if (/export const csr = true/.test(source))
        throw new Error(
          `${id} runs in the browser (csr = true) and cannot read #lib/server there: move its load to +page.server.ts.`,
        );
      return 'export {};';
    },
  },
});
