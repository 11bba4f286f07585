import { isolate } from '#core/isolate.ts';
import type { Hit, SearchAnswer } from '../contract/answer.ts';
import { marked } from './marked.ts';
import type { SearchBoxWords } from './words.ts';

/** The options for an answer: pages, speakers and topics of that name, entries, and a way to all of them. */
export function answerOptions(
  query: string,
  { hits, suggestions }: SearchAnswer,
  words: SearchBoxWords,
): HTMLElement[] {
  const named = (type: Hit['type']) => suggestions.filter((hit) => hit.type === type).slice(0, 2);
  const pages = group(
    words.pages,
    hits.filter(({ type }) => type === 'page'),
    words,
  );
  const helps = hits[0]?.type === 'page';
  return [
    // A page that stands first was asked for: help, above all.
    ...(helps ? pages : []),
    ...group(words.speakers, named('speaker'), words),
    ...group(words.topics, named('topic'), words),
    ...group(
      words.entries,
      hits.filter(({ type }) => type === 'entry'),
      words,
    ),
    ...(helps ? [] : pages),
    // A function, since "$&" in a text to put in would mean something.
    option(
      searchAddress(query, words),
      words.all.replace('{query}', () => isolate(query)),
      'all',
    ),
  ];
}

/** The options for what was searched for lately. */
export const recentOptions = (queries: string[], words: SearchBoxWords): HTMLElement[] =>
  grouped(
    words.recent,
    queries.map((query) => option(searchAddress(query, words), query)),
  );

/** The option that forgets what was searched for. */
export function clearOption(words: SearchBoxWords): HTMLElement {
  const element = document.createElement('div');
  element.role = 'option';
  element.className = 'all';
  element.textContent = words.clear;
  element.dataset.clear = '';
  return element;
}

const searchAddress = (query: string, words: SearchBoxWords) =>
  `${words.root}/search/?${new URLSearchParams({ q: query })}`;

const group = (label: string, hits: Hit[], words: SearchBoxWords) =>
  hits.length
    ? grouped(
        label,
        hits.map((hit) => hitOption(hit, words)),
      )
    : [];

function grouped(label: string, options: HTMLElement[]): HTMLElement[] {
  const element = document.createElement('div');
  element.role = 'group';
  element.ariaLabel = label;
  const heading = document.createElement('p');
  heading.ariaHidden = 'true';
  heading.textContent = label;
  element.append(heading, ...options);
  return [element];
}

function option(href: string, text: string, className = ''): HTMLAnchorElement {
  const element = document.createElement('a');
  element.role = 'option';
  element.href = href;
  element.className = className;
  // The field keeps the focus; the arrows lead through the options (APG, combobox).
  element.tabIndex = -1;
  element.dir = 'auto';
  element.textContent = text;
  return element;
}

function hitOption(hit: Hit, words: SearchBoxWords): HTMLElement {
  const element = option(words.root + hit.path, '');
  element.append(marked(hit.title));
  const year = hit.date?.slice(0, 4);
  const about = [...hit.names.map(({ text }) => text), year ?? ''].filter(Boolean).join(' · ');
  if (about) {
    const line = document.createElement('small');
    line.textContent = ` ${about}`;
    line.dir = 'auto';
    element.append(line);
  }
  return element;
}
