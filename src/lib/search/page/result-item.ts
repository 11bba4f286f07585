import { dateStyle } from '#core/date-style.ts';
import { toUtc } from '#core/dates.ts';
import { marked } from '../box/marked.ts';
import type { Hit, Reason } from '../contract/answer.ts';
import type { SearchPageTexts } from './texts.ts';
import { element, written } from './write.ts';

/** A result, in a copy of the page's template: its parts are where `data-part` says. A part without content is left out. */
export function resultItem(
  template: HTMLTemplateElement,
  hit: Hit,
  texts: SearchPageTexts,
): HTMLElement {
  const item = template.content.firstElementChild?.cloneNode(true) as HTMLElement;
  const part = (name: string) => item.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const fill = (name: string, nodes: (Node | string)[]) => {
    if (nodes.length) part(name)?.append(...nodes);
    else part(name)?.remove();
  };
  const title = part('title') as HTMLAnchorElement | null;
  if (title) title.href = texts.root + hit.path;
  title?.replaceChildren(marked(hit.title));
  fill('meta', about(hit, texts));
  fill('names', hit.names.map(marked));
  fill('snippet', hit.snippet ? [marked(hit.snippet)] : []);
  fill(
    'why',
    hit.why.flatMap((reason) => [' ', why(reason, texts)]),
  );
  return item;
}

/** Date and kind of an entry, or that it is a page. */
function about({ date, kind, type }: Hit, texts: SearchPageTexts): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  if (date) {
    const time = element(
      'time',
      new Intl.DateTimeFormat(texts.tag, dateStyle(date)).format(toUtc(date)),
    );
    time.dateTime = date;
    nodes.push(time);
  }
  if (kind) nodes.push(' · ', written(texts, `kind.${kind}`));
  if (type === 'page') nodes.push(written(texts, 'page'));
  return nodes;
}

/** A word that was not typed so: "trafficing → trafficking (another spelling)". */
function why({ typed, found, how }: Reason, texts: SearchPageTexts): HTMLElement {
  const arrow = element('span');
  arrow.className = 'arrow';
  arrow.ariaHidden = 'true';
  const made = element('span', element('bdi', typed), ' ', arrow, ' ', element('bdi', found), ' (');
  made.append(written(texts, `why-${how}`), ')');
  return made;
}
