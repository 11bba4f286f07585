import { readChoice } from '../../src/core/embed/address.ts';
import { colours, type Colour } from '../../src/core/embed/choice.ts';
import { hostAttributes } from '../../src/core/embed/style.ts';
import { make } from '../dom.ts';

const here = import.meta.url;

/**
 * Shows the widget that an address asks for beside the page's own content, which waits: it goes when
 * the widget has come, and stands where the widget cannot be shown.
 */
export async function showWidget(query: URLSearchParams, page: HTMLElement): Promise<void> {
  const own = page.querySelector('.content');
  const choice = readChoice(query, document.documentElement.lang);
  const attributes = Object.entries(hostAttributes(choice, 'ltr'));
  const host = make(
    choice.widget,
    Object.fromEntries(attributes.filter((pair): pair is [string, string] => !!pair[1])),
  );
  for (const name of choice.colours ? (Object.keys(colours) as Colour[]) : [])
    host.style.setProperty(`--tip-${name}`, choice.colours?.[name] ?? '');
  const give = () => {
    host.remove();
    own?.classList.add('shown');
  };
  host.addEventListener('tip-load', () => own?.remove());
  host.addEventListener('tip-error', give);
  page.append(host);
  await import(/* @vite-ignore */ new URL(`${choice.widget}.js`, here).href).catch(give);
}
