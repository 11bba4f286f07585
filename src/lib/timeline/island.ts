import { flushSync, hydrate, mount, tick, type ComponentProps } from 'svelte';
import { openTable, type ArchiveColumns, type ArchiveTable } from '#core/archive-table.ts';
import { emptyQuery, writeQuery, type ArchiveQuery } from '#core/query.ts';
import { readQuery } from '#core/read-query.ts';
import { createI18n } from '#lib/i18n/i18n.ts';
import { makeStop } from '#lib/enhance/roving.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { createSearchClient } from '#lib/search/client/client.ts';
import { addressOf, keepPosition, keptPosition, pageInPath } from './address.ts';
import { giveBack, touchedQuery, typedDates } from './touched-query.ts';
import { Explorer, partCount, type ExplorerLinks } from './explorer.svelte.ts';
import { History } from './history.ts';
import type { IslandPlace } from './island-place.ts';
import Island from './Island.svelte';
import { TextShelf } from './texts.ts';

async function fetchTable(address: string): Promise<ArchiveTable> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: status ${response.status}`);
  return openTable((await response.json()) as ArchiveColumns);
}

/**
 * Brings the prerendered timeline to life: fetches what it knows of every entry, and takes over the
 * markup that is there or, where the address asks something, shows the answer in its place. Rejects
 * where something cannot be fetched.
 */
export async function start(element: HTMLElement): Promise<void> {
  const place = JSON.parse(element.dataset.place ?? '') as IslandPlace;
  const [table] = await Promise.all([fetchTable(place.entries), loadMessages(place.lang)]);
  const shelf = new TextShelf(place.texts);
  const steps = new History(place.home);
  const client = createSearchClient({
    index: place.index,
    worker: place.worker,
    engine: () => import('#lib/search/client/service.ts'),
    onstate: (state) => (explorer.progress = state),
  });
  const links: ExplorerLinks = {
    async match({ q, exact }) {
      if (client.state.name === 'failed') await client.retry();
      return client.matching({ query: q, exact });
    },
    texts: (dates) => shelf.of(dates),
    write: steps.write,
    address: (query) => addressOf(query, place.home),
  };
  const read = () => {
    const { query, faults } = readQuery(new URLSearchParams(location.search), table.vocabulary);
    // Where anything is asked, its pages are counted in the question: the path is of the whole list.
    const page = writeQuery(query) ? query.page : pageInPath(location.pathname);
    return { query: { ...query, page }, faults };
  };

  const prerendered = { ...emptyQuery, page: pageInPath(location.pathname) };
  const explorer = new Explorer(table, links, prerendered, {});
  const asked = read();
  const isAsked = writeQuery(asked.query) !== writeQuery(prerendered);
  explorer.faults = asked.faults;
  explorer.selection.restore(table.vocabulary.entry);
  if (isAsked) await explorer.show(asked.query);
  await explorer.fetchTexts();

  const fresh = isAsked || explorer.selection.on;
  const props = { i18n: createI18n(place.lang), explorer, terms: place.terms, fresh };
  const touched = touchedQuery(element, explorer.query);
  const dates = typedDates(element);
  // Hydration writes the tab stops as the server did, wherever the reader has got to meanwhile.
  const stops = [...element.querySelectorAll('[data-roving] a[tabindex="0"]')];
  if (fresh) {
    element.replaceChildren();
    await draw(element, props);
  } else hydrate(Island, { target: element, props });
  await tick();
  if (touched) await explorer.go(touched);
  giveBack(element, dates);
  for (const stop of stops) if (stop.isConnected) makeStop(stop);

  document.documentElement.classList.remove('asked');
  follow(element, explorer, { read, moved: () => steps.moved(), home: place.home });
  element.dataset.ready = '';
}

/** Draws the timeline from nothing, each part in a task of its own: between them the page answers. */
async function draw(target: HTMLElement, props: ComponentProps<typeof Island>): Promise<void> {
  const { explorer } = props;
  explorer.parts = 0;
  mount(Island, { target, props });
  for (let part = 1; part <= partCount; part++) {
    await new Promise((resume) => setTimeout(resume));
    flushSync(() => (explorer.parts = part));
  }
}

interface Following {
  read: () => { query: ArchiveQuery; faults: Explorer['faults'] };
  moved: () => void;
  home: string;
}

/** Follows links to other questions, and steps through the history, without leaving the page. */
function follow(element: HTMLElement, explorer: Explorer, { read, moved, home }: Following): void {
  const showAddress = async () => {
    moved();
    const { query, faults } = read();
    await explorer.show(query);
    explorer.faults = faults;
    // How high the list is depends on its texts, and so does where the reader was.
    await explorer.fetchTexts();
    await tick();
  };
  history.scrollRestoration = 'manual';
  const kept = keptPosition();
  if (kept !== null) scrollTo({ top: kept, behavior: 'instant' });

  addEventListener('popstate', async () => {
    const position = keptPosition();
    await showAddress();
    scrollTo({ top: position ?? 0, behavior: 'instant' });
  });
  // Position is kept when the page is left, and before each step away from what is shown.
  addEventListener('pagehide', keepPosition);
  let waiting = 0;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(waiting);
      waiting = window.setTimeout(keepPosition, 200);
    },
    { passive: true },
  );

  element.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest<Element>('a[href]');
    const address = link?.getAttribute('href') ?? '';
    const url = new URL(address, location.href);
    if (!link || url.pathname !== home || address.startsWith('#') || url.hash) return;
    event.preventDefault();
    keepPosition();
    const { query } = readQuery(url.searchParams, explorer.table.vocabulary);
    const turned = query.page !== explorer.query.page;
    void explorer.go(query).then(async () => {
      await tick();
      // A link that is gone would leave the focus nowhere, and a new page of the list begins at its top.
      const found = document.getElementById('found');
      if (!link.isConnected || turned) found?.focus({ preventScroll: true });
      if (turned) found?.scrollIntoView();
    });
  });
}
