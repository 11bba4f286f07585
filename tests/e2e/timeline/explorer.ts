import { expect, type Page } from '@playwright/test';
import type { Kind } from '#core/entry.ts';
import { ofKinds } from '../../archive.ts';

/** The timeline once it has come to life. */
export async function openTimeline(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('#timeline[data-ready]')).toBeAttached();
}

/** What was found, in words. */
export const found = (page: Page) => page.locator('#found');

/** The entries that are listed. */
export const entries = (page: Page) => page.locator('#timeline').getByRole('article');

/** How the page counts the statements of some kinds, in English. */
export const statements = (...kinds: Kind[]) => `${ofKinds(...kinds).length} statements`;

/** A text without the invisible marks that isolate names (Unicode UAX 9). */
export const plain = (text: string | null) => (text ?? '').replace(/[\u2066-\u2069]/g, '').trim();

/** Everything that a state shows: what was asked, what was found, and what is listed. */
export async function stateOf(page: Page) {
  await expect(page.locator('#timeline[data-ready]')).toBeAttached();
  await expect(page.locator('html:not(.asked)')).toBeAttached();
  return page.evaluate(() => ({
    found: document.querySelector('#found')?.textContent,
    titles: [...document.querySelectorAll('#timeline article .title')].map((e) => e.textContent),
    /** The entries by their addresses, which are the same in every language. */
    entries: [...document.querySelectorAll<HTMLAnchorElement>('#timeline article a')].map((link) =>
      link.pathname.split('/').slice(-3, -1).join('/'),
    ),
    checked: [...document.querySelectorAll<HTMLInputElement>('.facets :checked')].map(
      ({ name, value }) => `${name}=${value}`,
    ),
    table: document.querySelector<HTMLDetailsElement>('#timeline .map details')?.open,
    words: document.querySelector<HTMLInputElement>('#timeline input[name=q]')?.value,
    bars: [...document.querySelectorAll('#timeline [data-roving] a')].map((e) =>
      e.getAttribute('aria-label'),
    ),
  }));
}
