import { expect, test, type Page } from '@playwright/test';
import { widgetNames } from '../../src/core/embed/choice.ts';
import { minHeights, widths as columns } from '../../src/core/embed/reference.ts';
import { answerForArchive } from '../hosts/archive-address.ts';
import { startHost } from '../hosts/host.ts';
import { allFour, four, openPartner, script, shown } from '../hosts/partner.ts';
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

/** The code that the Embed page prints for each widget, with the real content in it. */
async function snippets(page: Page): Promise<string[]> {
  const codes: string[] = [];
  for (const name of allFour) {
    await page.goto(`./embed/?widget=${name}`);
    const code = page.locator('pre', { hasText: `<${name} lang="en"` });
    codes.push((await code.textContent()) ?? '');
  }
  return codes;
}

// Firefox and WebKit tell of no layout shifts.
test('the code of the Embed page moves nothing on any of those pages, and is whole there @chromium', async ({
  page,
  baseURL,
}) => {
  const codes = await snippets(page);
  await answerForArchive(page, baseURL);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const [name, css] of Object.entries(themes)) {
    const { url, close } = await startHost({
      page: { head: `<style>${css}</style>`, body: `${codes.join('')}<p id="after">After</p>` },
    });
    for (const width of widths) {
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width, height: 4000 });
      await page.goto(`${url}page`);
      for (const element of allFour) await expect(shown(page, element)).toBeVisible();
      // Two frames later whatever moved has been told.
      const moved = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            requestAnimationFrame(() =>
              requestAnimationFrame(() => {
                const { shifts } = globalThis as unknown as { shifts: number[] };
                done(shifts.reduce((sum, one) => sum + one, 0));
              }),
            );
          }),
      );
      expect.soft(moved, `${name}, ${width} px`).toBeLessThanOrEqual(0.01);
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media });
        for (const element of allFour) {
          const { cut } = await cutWords(page, element);
          expect.soft(cut, `${name}, ${element} at ${width} px, ${media}`).toEqual([]);
        }
      }
    }
    await close();
  }
});

/** The language that needs most room. */
const wordy = 'ru';
const lists: Record<string, string> = {
  'tip-subscribe': 'provider="mailchimp" action="https://x.example/post"',
};

for (const [at, width] of columns.entries())
  test(`with the advised min-height nothing moves, and the whole cards show, at ${width} px`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width, height: 9000 });
    const heights = widgetNames.map(
      (name) => `${name} { display: flow-root; min-height: ${minHeights[name][at] ?? 0}em }`,
    );
    await openPartner(page, {
      lang: wordy,
      head: `<style>body { margin: 0 } ${heights.join(' ')}</style>`,
      body: `${allFour.map((name) => `<${name} ${lists[name] ?? ''}><p>Own</p></${name}>`).join('')}<p id="after">After</p>`,
    });
    const place = () => page.locator('#after').evaluate((one) => one.getBoundingClientRect().top);
    const before = await place();
    await page.addScriptTag({ type: 'module', url: new URL('widgets/v1/all.js', baseURL).href });
    for (const name of allFour) {
      await expect(shown(page, name)).toBeVisible();
      expect.soft((await cutWords(page, name)).cut, name).toEqual([]);
    }
    expect(await place()).toBe(before);
    for (const name of allFour) {
      const given = await page.locator(name).evaluate((host) => host.clientHeight);
      const needed = await page.locator(name).evaluate((host) => {
        host.style.minHeight = '0';
        return host.clientHeight;
      });
      // No more is kept free than a card of other words may need.
      expect.soft(given / needed, `${name}: ${needed / 16}em`).toBeLessThan(1.25);
    }
  });
