/**
 * The search page's script, and the engine's: on a page it brings the page to life, in the worker that the page
 * starts from the same address it is the engine. So a slow phone fetches one file for both, and has the engine at
 * hand where no worker may be started.
 */
import { serveSearch } from '../client/serve.ts';
import { startSearchPage } from './start.ts';

if ('document' in globalThis) {
  const place = document.querySelector<HTMLElement>('[data-search-page]');
  if (place) startSearchPage(place, import.meta.url);
} else serveSearch();
