/**
 * The rooms of the house and the arrows between them: what each may import, and why no more. What is not
 * listed here is refused, by ESLint while one writes (lint-rule.js) and by a test over every file.
 * @typedef {object} Room
 * @property {string} name
 * @property {RegExp} files Which files are in it; the first room that fits is a file's.
 * @property {string[] | 'anything'} may Names of rooms; its own is always among them.
 * @property {string[]} [onDemand] Rooms that it fetches by import() when they are first used, and names in no other way.
 * @property {string[]} [packages] Packages and virtual modules, each with what stands below it.
 * @property {string} why
 */

const svelte = ['svelte', '$app'];
const build = ['node:*', 'vite'];

/** @type {Room[]} */
export const rooms = [
  {
    name: 'tools and tests',
    files: /^(?:src\/tools|tests)\/|\.test\.ts$|^[^/]+$/,
    may: 'anything',
    why: 'They look at everything, and nothing stands on them.',
  },
  {
    name: 'core/schema',
    files: /^src\/core\/schema\//,
    may: ['core'],
    packages: ['valibot'],
    why: 'The schema is the one source of the types of content, and stands on core alone.',
  },
  {
    name: 'core',
    files: /^src\/core\//,
    may: ['core/schema'],
    why: 'core is pure: it imports nothing outside itself, so that pages, widgets and tools can all stand on it.',
  },
  {
    name: 'site',
    files: /^src\/(?:site\.\w+|app\.d\.ts)$/,
    may: ['core'],
    why: 'What another office would change is data.',
  },
  {
    name: 'styles',
    files: /^src\/(?:app|tokens)\.css$/,
    may: [],
    why: 'Styles of every page stand alone.',
  },
  {
    name: 'content',
    files: /^src\/content\//,
    may: [],
    why: 'content is data, for editors.',
  },
  {
    name: 'locales',
    files: /^src\/locales\//,
    may: [],
    why: 'locales are data, for translators.',
  },
  {
    name: 'lib/pictures',
    files: /^src\/lib\/pictures\//,
    may: ['core', 'core/schema'],
    why: 'Drawings are data, which pages and widgets paint alike.',
  },
  {
    name: 'lib/i18n',
    files: /^src\/lib\/i18n\//,
    may: ['core', 'site', 'locales'],
    packages: ['svelte-i18n', '@formatjs', 'virtual:locales', 'svelte', ...build],
    why: 'The languages stand on core, the site’s name and their own files: pages and tools stand on them.',
  },
  {
    name: 'lib/search/contract',
    files: /^src\/lib\/search\/contract\//,
    may: ['core', 'core/schema'],
    why: 'What is asked and answered is said in types that every shelf of search can name.',
  },
  {
    name: 'lib/search/text',
    files: /^src\/lib\/search\/text\//,
    may: ['core'],
    packages: ['fuse.js'],
    why: 'How texts fall into words is the same for an index and a query, and knows neither.',
  },
  {
    name: 'lib/search/names',
    files: /^src\/lib\/search\/names\//,
    may: ['core', 'lib/search/contract', 'lib/search/text'],
    why: 'Names are found without an index.',
  },
  {
    name: 'lib/search/index',
    files: /^src\/lib\/search\/index\//,
    may: ['core', 'core/schema', 'lib/search/contract', 'lib/search/text', 'lib/search/names'],
    packages: ['minisearch'],
    why: 'The index is read-only and knows nothing of queries.',
  },
  {
    name: 'lib/search/query',
    files: /^src\/lib\/search\/query\//,
    may: ['core', 'lib/search/contract', 'lib/search/text', 'lib/search/index'],
    why: 'A query is understood before anything is looked for.',
  },
  {
    name: 'lib/search/rank',
    files: /^src\/lib\/search\/rank\//,
    may: [
      ...['core', 'lib/search/contract', 'lib/search/text', 'lib/search/index'],
      'lib/search/query',
    ],
    why: 'What was found is put in order before anybody says how it is shown.',
  },
  {
    name: 'lib/search/answer',
    files: /^src\/lib\/search\/answer\//,
    may: [
      ...['core', 'lib/search/contract', 'lib/search/text', 'lib/search/names'],
      ...['lib/search/index', 'lib/search/query', 'lib/search/rank'],
    ],
    why: 'An answer is a pure function of a request and an index: it knows no browser.',
  },
  {
    name: 'lib/search/client',
    files: /^src\/lib\/search\/client\//,
    may: ['core', 'lib/search/contract', 'lib/search/index', 'lib/search/answer'],
    why: 'The client carries requests to the engine and adds nothing to its answers.',
  },
  {
    name: 'lib/search/box',
    files: /^src\/lib\/search\/box\//,
    may: ['core', 'lib/search/contract', 'lib/search/client'],
    packages: ['@github/combobox-nav'],
    why: 'The box shows what the client gives.',
  },
  {
    name: 'lib/search/page',
    files: /^src\/lib\/search\/page\//,
    may: ['core', 'lib/search/contract', 'lib/search/client', 'lib/search/box'],
    why: 'The search page shows what the client gives, in what the server rendered.',
  },
  {
    name: 'lib/enhance',
    files: /^src\/lib\/enhance\//,
    may: ['core'],
    onDemand: ['lib/search/box', 'lib/search/names'],
    why: 'enhance is sent with every page: it imports only core. What weighs more it fetches by import() when it is first used.',
  },
  {
    name: 'lib/components',
    files: /^src\/lib\/components\//,
    may: ['core', 'core/schema', 'site', 'lib/i18n', 'lib/pictures'],
    packages: svelte,
    why: 'Components take props and load nothing: what they show comes through a route’s load.',
  },
  {
    name: 'lib/timeline/build',
    files: /^src\/lib\/timeline\/build\//,
    may: ['lib/i18n'],
    packages: ['@sveltejs/vite-plugin-svelte', ...build],
    why: 'How the timeline is bundled is no part of it.',
  },
  {
    name: 'lib/timeline',
    files: /^src\/lib\/timeline\//,
    may: [
      ...['core', 'core/schema', 'lib/i18n', 'lib/components', 'lib/enhance'],
      ...['lib/search/contract', 'lib/search/client'],
    ],
    onDemand: ['lib/search/names'],
    packages: svelte,
    why: 'The timeline explores what its page and its address give it; it reads no content.',
  },
  {
    name: 'lib/server',
    files: /^src\/lib\/server\//,
    may: [
      ...['core', 'core/schema', 'site', 'content', 'locales', 'lib/i18n', 'lib/pictures'],
      ...['lib/search/contract', 'lib/search/text', 'lib/search/index', 'lib/search/box'],
      'lib/search/page',
    ],
    packages: [
      ...[
        'd3-geo',
        'd3-scale',
        'fast-xml-parser',
        'ical.js',
        'mdast',
        'mdast-util-from-markdown',
        'mdast-util-to-string',
        'topojson-client',
      ],
      ...['yaml', '@custom-elements-manifest/analyzer', 'typescript', 'virtual:content'],
      ...['@sveltejs/kit', '$app', ...build],
    ],
    why: 'lib/server reads the content and makes what pages show; it knows no page.',
  },
  {
    name: 'params and hooks',
    files: /^src\/(?:params\/|hooks\.)/,
    may: ['core', 'lib/i18n', 'lib/server'],
    packages: ['@sveltejs/kit'],
    why: 'They say which addresses there are, and in which language.',
  },
  {
    name: 'routes (load)',
    files: /^src\/routes\/(?:.*\/)?\+(?:page|layout|server)(?:\.server)?\.ts$/,
    may: [
      ...['core', 'core/schema', 'site', 'lib/server', 'lib/i18n', 'lib/pictures'],
      ...['lib/search/index', 'routes'],
    ],
    packages: ['@sveltejs/kit', '$app', 'node:*'],
    why: 'A load fetches from lib/server what its page shows.',
  },
  {
    name: 'routes',
    files: /^src\/routes\//,
    may: [
      ...['core', 'core/schema', 'site', 'styles', 'lib/i18n', 'lib/components', 'lib/timeline'],
      ...['lib/enhance', 'lib/search/contract', 'lib/search/client', 'lib/search/page'],
    ],
    packages: ['@sveltejs/kit', 'virtual:timeline-island', ...svelte],
    why: 'A page shows what its load gave it; what works at build stays in lib/server.',
  },
  {
    name: 'widgets',
    files: /^widgets\//,
    may: ['core', 'core/schema'],
    packages: ['virtual:widget-strings'],
    why: 'Widgets import only core: partners must not load the archive. They reach the site by its address at run time.',
  },
];

/** What the house is built on; every other package is named in one room alone (search is one). */
export const ground = ['svelte', '$app', '@sveltejs/kit', 'vite', 'node:*'];
