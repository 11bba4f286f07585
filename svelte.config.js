import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { styleClass } from './src/lib/timeline/build/style-class.js';

const sha256 = (/** @type {string} */ text) =>
  /** @type {const} */ (`sha256-${createHash('sha256').update(text).digest('base64')}`);

// Of our own are two inline scripts, short since every page repeats them. One sets the theme before the first
// paint, so that a chosen one never flashes; storage may be blocked, and then the device's preference holds. The
// other says that a page may be fetched when a reader is about to open it. All pages end in a slash; feeds, data
// and downloads, which do not, are left alone, and so is the same page in other languages, past which a pointer
// wanders. Kit hashes only those that it writes.
const appHtml = readFileSync('src/app.html', 'utf8');
const inlineScripts = [...appHtml.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
  ([, text = '']) => sha256(text),
);

// Kit's route announcer is mounted with this style attribute (kit/src/core/sync/write_root.js).
const announcerStyle =
  'position: absolute; left: 0; top: 0; clip: rect(0 0 0 0); clip-path: inset(50%); overflow: hidden; white-space: nowrap; width: 1px; height: 1px';

// Only the mailing list's provider may be sent a form.
/** @type {import('./src/core/site.ts').Site} */
const site = JSON.parse(readFileSync('src/site.json', 'utf8'));
const provider = site.subscribe && new URL(site.subscribe.action).origin;

const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');
if (!/^(\/[^/\s]+)*$/.test(base))
  throw new Error(
    `BASE_PATH="${base}" is not a path such as /archive: it begins with a slash and has none at its end.`,
  );

const pages = process.env.BUILD_DIR ?? 'build';

/**
 * Moves the rendered pages to where the site stands, instead of copying ten thousand files and leaving them
 * behind. What Kit wrote beside hydrated pages, for moving to them without a load (`__data.json`), stays
 * out: every link here loads its page (`data-sveltekit-reload`).
 * @returns {import('@sveltejs/kit').Adapter}
 */
function staticPages() {
  const made = adapter({ pages, strict: true });
  const began = Date.now();
  return {
    ...made,
    async adapt(builder) {
      // For `npm start`, which builds only what is not built yet: see src/tools/last-build.ts.
      const note = builder.getBuildDirectory('last-build.json');
      rmSync(note, { force: true });
      await made.adapt({
        ...builder,
        writeClient: () => [],
        writePrerendered(to) {
          const rendered = builder.getBuildDirectory('output/prerendered');
          mkdirSync(dirname(resolve(to)), { recursive: true });
          renameSync(`${rendered}/pages`, to);
          const filter = (/** @type {string} */ name) => !name.endsWith('__data.json');
          if (existsSync(`${rendered}/dependencies`))
            builder.copy(`${rendered}/dependencies`, to, { filter });
          return builder.writeClient(to);
        },
      });
      const site = process.env.SITE_URL ?? '';
      writeFileSync(note, JSON.stringify({ began, made: { pages, base, site } }));
    },
  };
}

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { cssHash: styleClass },
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
