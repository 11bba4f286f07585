import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';

const sha256 = (/** @type {string} */ text) =>
  /** @type {const} */ (`sha256-${createHash('sha256').update(text).digest('base64')}`);

// Of our own are two inline scripts: one sets the theme before the first paint, the other says that a page
// may be fetched when a reader is about to open it. All pages end in a slash; feeds, data and downloads,
// which do not, are left alone, and so is the same page in other languages, past which a pointer wanders. Kit hashes only those that it writes.
const appHtml = readFileSync('src/app.html', 'utf8');
const inlineScripts = [...appHtml.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
  ([, text = '']) => sha256(text),
);

// Kit's route announcer is mounted with this style attribute (kit/src/core/sync/write_root.js).
const announcerStyle =
  'position: absolute; left: 0; top: 0; clip: rect(0 0 0 0); clip-path: inset(50%); overflow: hidden; white-space: nowrap; width: 1px; height: 1px';

// Only the mailing list's provider may be sent a form. The site's file is TypeScript, which Node 20 does not import.
const provider = / subscribe: \{[^}]*action: '(https?:\/\/[^/']+)/.exec(
  readFileSync('src/site.ts', 'utf8'),
)?.[1];

const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');
if (!/^(\/[^/\s]+)*$/.test(base))
  throw new Error(
    `BASE_PATH="${base}" is not a path such as /archive: it begins with a slash and has none at its end.`,
  );

const pages = process.env.BUILD_DIR ?? 'build';

/**
 * Kit writes what a page was rendered from beside it, for moving to it without a load. Every link here
 * loads its page (`data-sveltekit-reload`), so these files, a third of all, would never be asked for.
 * @returns {import('@sveltejs/kit').Adapter}
 */
function staticPages() {
  const made = adapter({ pages, strict: true });
  return {
    ...made,
    async adapt(builder) {
      await made.adapt(builder);
      for (const path of readdirSync(pages, { recursive: true, encoding: 'utf8' }))
        if (path.endsWith('__data.json')) rmSync(join(pages, path));
    },
  };
}

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    outDir: process.env.KIT_OUT_DIR ?? '.svelte-kit',
    typescript: {
      config: (tsconfig) => ({
        ...tsconfig,
        include: [
          ...tsconfig.include,
          '../widgets/*.ts',
          '../widgets/entries/*.ts',
          '../widgets/frame/*.ts',
        ],
      }),
    },
    adapter: staticPages(),
    // Addresses from the root, not relative ones: the 404 page is served at any depth.
    paths: { base, relative: false },
    // Small sheets of single components stand in the page: on a bad line each request costs more than they weigh.
    inlineStyleThreshold: 4096,
    prerender: {
      concurrency: 8,
      handleHttpError: 'fail',
      handleMissingId: 'fail',
      handleUnseenRoutes: 'fail',
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', ...inlineScripts],
        'style-src': ['self'],
        'style-src-attr': ['unsafe-hashes', sha256(announcerStyle)],
        'img-src': ['self'],
        'connect-src': ['self'],
        'manifest-src': ['self'],
        // The preview of the Embed page.
        'frame-src': ['self'],
        'form-action': [
          'self',
          .../** @type {`https://${string}.${string}`[]} */ (provider ? [provider] : []),
        ],
        'base-uri': ['none'],
      },
    },
  },
};
