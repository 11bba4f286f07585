import type { Page } from '@playwright/test';
import { startHost, type HostPage } from './host.ts';

/** Opens a partner's page, which is of another origin than the archive, until the test ends. Gives the exceptions that reach it. */
export async function openPartner(page: Page, host: HostPage): Promise<string[]> {
  const { url, close } = await startHost({ page: host });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => {
    // Firefox lists under the page's errors what it only notes of the network.
    if (!message.startsWith('The Same Origin Policy disallows')) errors.push(message);
  });
  page.on('close', () => void close());
  await page.goto(`${url}page`);
  return errors;
}

/** The content that a partner put into an element. */
export const fallback =
  '<blockquote>Every nation can take action.<p>President Obama, 2012. <a href="https://tip-timeline.example/">TIP Timeline</a></p></blockquote><p>Second line</p>';

export const quote = (attributes = '') =>
  `<tip-latest-quote ${attributes}>${fallback}</tip-latest-quote><p id="after">After</p>`;

/** All four, each with content of the page's own. */
export const allFour = ['tip-latest-quote', 'tip-timeline', 'tip-pillar-cards', 'tip-subscribe'];
export const four = allFour.map((name) => `<${name}>${fallback}</${name}>`).join('');

/** The tag that loads a file of the widgets. */
export const script = (baseURL = '', file = 'v1/all.js') =>
  `<script type="module" src="${new URL(`widgets/${file}`, baseURL).href}"></script>`;

/** The least that a page must allow. */
export const strict = (baseURL = '') => {
  const { origin } = new URL(baseURL);
  return `default-src 'none'; script-src ${origin}; style-src 'self'; connect-src ${origin}`;
};

/** What an element shows once its content has come. */
export const shown = (page: Page, name = 'tip-latest-quote') => page.locator(`${name} [part=card]`);

/** Notes the widgets' events where a test can read them. */
export const listen = `<script>for (const type of ['tip-load', 'tip-error']) addEventListener(type, ({ target }) => { document.body.dataset[target.localName.replaceAll('-', '')] = type; });</script>`;

/** The event noted last for an element. */
export const noted = (name: string) => `data-${name.replaceAll('-', '')}`;
