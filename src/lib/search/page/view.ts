import { countText } from '#core/plural-forms.ts';
import { marked } from '../box/marked.ts';
import type { SearchAnswer } from '../contract/answer.ts';
import { notes, ways } from './notes.ts';
import { resultItem } from './result-item.ts';
import { ResultList } from './result-list.ts';
import type { SearchPage } from './search-page.ts';
import { sayer, statusText } from './status.ts';
import type { SearchPageTexts } from './texts.ts';
import { element, linkTo } from './write.ts';

/** Shows what the search page holds in the elements that the server rendered, by their `data-part`. Gives what shows it. */
export function viewOf(
  part: (name: string) => HTMLElement,
  texts: SearchPageTexts,
): (page: SearchPage) => Promise<void> {
  const template = part('result') as HTMLTemplateElement;
  const list = new ResultList(part('results'), (hit) => resultItem(template, hit, texts));
  const say = sayer(part('seen'), part('spoken'));
  let shown: SearchAnswer | null = null;

  return async (page) => {
    const { answer, answered, progress } = page;
    say(statusText(page, texts));
    part('failure').hidden = progress.name !== 'failed';
    for (const reason of part('failure').querySelectorAll<HTMLElement>('[data-reason]'))
      reason.hidden = progress.name === 'failed' && reason.dataset.reason !== progress.reason;
    if (answer || progress.name === 'failed') document.documentElement.classList.remove('asked');
    if (answer === shown) return;
    shown = answer;
    const found = answer?.total ?? 0;
    part('kept').hidden = answer !== null;
    part('browse').hidden = found > 0;
    part('found').hidden = found === 0;
    part('nothing').hidden = !answer || found > 0;
    part('more').hidden = found <= (answer?.hits.length ?? 0);
    part('notes').replaceChildren(...(answer ? notes(answer, answered, texts) : []));
    // A page that stands first was asked for, and not a body that has a word of its name.
    const asked = answer?.hits[0]?.type === 'page';
    showNames((!asked && answer?.suggestions) || [], part('names'), texts);
    if (answer) showWays(ways(answer, answered, texts), part('nothing'));
    await list.show(answer?.hits ?? []);
  };
}

/** Speakers and topics of the name that was asked for. */
function showNames(
  names: SearchAnswer['suggestions'],
  list: HTMLElement,
  { tag, root, entries }: SearchPageTexts,
): void {
  list.hidden = names.length === 0;
  list.replaceChildren(
    ...names.map(({ path, title, count }) => {
      const item = element('li', linkTo(root + path, marked(title)));
      if (count) item.append(' ', element('span', countText(tag, entries, count)));
      return item;
    }),
  );
}

function showWays(given: ReturnType<typeof ways>, place: HTMLElement): void {
  for (const [name, way] of Object.entries(given)) {
    const item = place.querySelector<HTMLElement>(`[data-tip="${name}"]`);
    const link = item?.querySelector('a');
    if (!item || !link) continue;
    item.hidden = !way;
    if (way) link.href = way.href;
    if (way?.text) link.replaceChildren(way.text);
  }
}
