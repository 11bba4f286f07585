import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { allFour, four, openPartner, quote, script, shown } from '../hosts/partner.ts';
import { themes } from '../hosts/themes.ts';

const widths = [320, 768, 1280];

/** The words of a card that are not wholly inside it, or whose card is not wholly inside its element. */
const cutWords = (page: Page, name: string) =>
  page.evaluate((element) => {
    const host = document.querySelector(element) as HTMLElement;
    const card = host.shadowRoot?.querySelector('[part=card]') as HTMLElement;
    const [outer, inner] = [host.getBoundingClientRect(), card.getBoundingClientRect()];
    const below = document.querySelector('#after')?.getBoundingClientRect().top ?? Infinity;
    const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    if (inner.bottom > outer.bottom + 1 || inner.right > outer.right + 1) cut.push('the card');
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      for (const [word] of (text.textContent ?? '').matchAll(/\S+/g)) {
        const range = document.createRange();
        const at = (text.textContent ?? '').indexOf(word);
        range.setStart(text, at);
        range.setEnd(text, at + word.length);
        for (const box of range.getClientRects())
          if (
            box.bottom > Math.min(inner.bottom, outer.bottom) + 1 ||
            box.top < inner.top - 1 ||
            box.left < inner.left - 1 ||
            box.right > inner.right + 1 ||
            (document.body.children.length === 3 && box.bottom > below + 1)
          )
            cut.push(word);
      }
    return { cut, words: card.innerText.trim().length };
  }, name);

for (const [name, css] of Object.entries(themes))
  test(`no word of a card is cut on a page with ${name}, in three widths and in print`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 1280, height: 4000 });
    await openPartner(page, { head: `<style>${css}</style>${script(baseURL)}`, body: four });
    for (const element of allFour) await expect(shown(page, element)).toBeVisible();
    for (const media of ['screen', 'print'] as const)
      for (const width of widths) {
        await page.emulateMedia({ media });
        await page.setViewportSize({ width, height: 4000 });
        for (const element of allFour) {
          const { cut, words } = await cutWords(page, element);
          expect(cut, `${element} at ${width} px, ${media}`).toEqual([]);
          expect(words).toBeGreaterThan(40);
        }
      }
  });

/** The `min-height` that the README advises for the quote at 320, 480 and 720 px. */
const advised = readFileSync('widgets/README.md', 'utf8')
  .match(/^\| `<tip-latest-quote>` +\| (\d+em) +\| (\d+em) +\| (\d+em) +\|$/m)
  ?.slice(1);

for (const [at, width] of [320, 480, 720].entries())
  test(`with the advised min-height nothing moves, and the whole card shows, at ${width} px`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width, height: 1600 });
    await openPartner(page, {
      head: `<style>tip-latest-quote { display: flow-root; min-height: ${advised?.[at]} }</style>`,
      body: quote(),
    });
    const place = () => page.locator('#after').evaluate((one) => one.getBoundingClientRect().top);
    const before = await place();
    await page.addScriptTag({ type: 'module', url: new URL('widgets/v1/all.js', baseURL).href });
    await expect(shown(page)).toBeVisible();
    expect(await place()).toBe(before);
    expect((await cutWords(page, 'tip-latest-quote')).cut).toEqual([]);
  });
