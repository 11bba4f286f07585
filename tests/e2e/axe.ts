import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What depends on the colours alone, and so is asked again in the other scheme. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const everyRule: RunOptions = { runOnly: { type: 'tag', values: tags } };
const rulesOfColour: RunOptions = { runOnly: { type: 'rule', values: colourRules } };

/**
 * What axe finds in a page: WCAG 2.2 AA and best practice as it is shown, then, in the other
 * scheme, what depends on the colours. Each as `scheme rule: the elements`.
 *
 * It runs in the page itself: the builder made for Playwright opens a second page for every
 * result, which doubled the time of the whole test run. There are no frames to look into.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const run = async (options: RunOptions, scheme: string) => {
    const { violations } = await page.evaluate(
      (given) =>
        (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(given),
      { ...options, resultTypes: ['violations'] } satisfies RunOptions,
    );
    return violations.map(
      ({ id, nodes }) => `${scheme} ${id}: ${nodes.map(({ html }) => html).join('\n')}`,
    );
  };
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await run(everyRule, 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await run(rulesOfColour, 'dark'))];
}
