import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What depends on the colours alone, and so is asked again in the other scheme. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const structure: RunOptions = {
  runOnly: { type: 'tag', values: tags },
  rules: Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])),
};
const colours: RunOptions = { runOnly: { type: 'rule', values: colourRules } };

/**
 * Contrast is three quarters of what axe costs, and a list of two hundred names has the colours of its
 * first dozen: the rest of it is left out of the rules of colour, and of no other.
 */
const like = ['li:nth-child(n+13)', 'tr:nth-child(n+13)', 'svg > a:nth-child(n+13)'];

/**
 * No colour hangs on the language: the light ones are asked in one language of each direction, where
 * they may stand on another ground, the dark ones in English. `WIDE` asks both in all.
 */
const schemesIn = (lang: string): ('light' | 'dark')[] => {
  if (process.env.WIDE || lang === 'en') return ['light', 'dark'];
  return lang === 'ar' ? ['light'] : [];
};

/**
 * What axe finds in a page: WCAG 2.2 AA and best practice as it is shown, then, in each scheme that is
 * asked in the page's language, what depends on the colours. Each as `scheme rule: the elements`.
 * `within` is the selector of the part that is asked, where it is not the whole page.
 *
 * It runs in the page itself: the builder made for Playwright opens a second page for every
 * result, which doubled the time of the whole test run. A frame's page is asked by itself, and there is
 * nothing to load beforehand: no page plays sound.
 */
export async function axeFaults(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(source);
  const run = async (options: RunOptions, scheme: string, exclude: string[] = []) => {
    const { violations } = await page.evaluate(
      ([inside, leftOut, given]) =>
        (
          window as unknown as { axe: { run(c: object, o: RunOptions): Promise<AxeResults> } }
        ).axe.run({ include: [inside], exclude: leftOut }, given),
      [
        within,
        exclude,
        {
          ...options,
          iframes: false,
          resultTypes: ['violations'],
          preload: false,
        } satisfies RunOptions,
      ] as const,
    );
    return violations.map(
      ({ id, nodes }) => `${scheme} ${id}: ${nodes.map(({ html }) => html).join('\n')}`,
    );
  };
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const faults = await run(structure, 'light');
  for (const scheme of schemesIn(await page.evaluate(() => document.documentElement.lang))) {
    await page.emulateMedia({ colorScheme: scheme });
    faults.push(...(await run(colours, scheme, like)));
  }
  return faults;
}
