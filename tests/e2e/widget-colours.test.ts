import { expect, test, type Page } from '@playwright/test';
import { openPartner, script, shown } from '../hosts/partner.ts';

/** The least contrast of a card's texts with its paper, as painted (WCAG 2.2, "contrast ratio"). */
const leastContrast = (page: Page, name: string) =>
  page.locator(`${name} [part=card]`).evaluate((card) => {
    const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    const luminance = (colour: string) => {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(
        (part) =>
          part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const paperOf = (element: Element): string => {
      const paper = getComputedStyle(element).backgroundColor;
      return paper === 'rgba(0, 0, 0, 0)' && element !== card && element.parentElement
        ? paperOf(element.parentElement)
        : paper;
    };
    const all = [...card.querySelectorAll('a, b, small, h3, button, label, time')].map(
      (element) => {
        const [light = 0, dark = 0] = [
          luminance(getComputedStyle(element).color),
          luminance(paperOf(element)),
        ].sort((a, b) => b - a);
        return (light + 0.05) / (dark + 0.05);
      },
    );
    return Math.min(...all);
  });

const colours = ['#000', '#fff', '#777', '#0b4f8a', '#ffd400', '#c00', '#7db8f0', '#00a651'];
const names = ['tip-timeline', 'tip-subscribe'];
const body =
  '<tip-timeline></tip-timeline><tip-subscribe provider="listmonk" action="https://x.example/"></tip-subscribe>';

for (const scheme of ['light', 'dark'])
  test(`a colour set alone never gives text under 4.5 to 1 on a ${scheme} page @chromium`, async ({
    page,
    baseURL,
  }) => {
    await openPartner(page, {
      head: `<style>:root { color-scheme: ${scheme} }</style>${script(baseURL)}`,
      body,
    });
    for (const name of names) await expect(shown(page, name)).toBeVisible();
    for (const property of ['none', '--tip-ink', '--tip-paper', '--tip-accent'])
      for (const colour of colours) {
        await page.evaluate(
          ([one = '', value = '']) => document.body.setAttribute('style', `${one}: ${value}`),
          [property, colour],
        );
        for (const name of names)
          expect(await leastContrast(page, name), `${name} ${property} ${colour}`).toBeGreaterThan(
            4.5,
          );
      }
  });

test('without a theme the colours are those of the page, whatever the device’s @chromium', async ({
  page,
  baseURL,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openPartner(page, {
    head: script(baseURL),
    body: '<tip-timeline></tip-timeline><div style="color-scheme: dark"><tip-timeline></tip-timeline></div>',
  });
  const cards = shown(page, 'tip-timeline');
  await expect(cards.nth(0)).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(cards.nth(1)).toHaveCSS('background-color', 'rgb(15, 19, 25)');
});

test('sizes hang on one property, and a root of 10 px changes nothing', async ({
  page,
  baseURL,
}) => {
  await openPartner(page, {
    head: `<style>html { font-size: 62.5% }</style>${script(baseURL)}`,
    body: '<tip-latest-quote></tip-latest-quote><tip-latest-quote style="--tip-size: 32px"></tip-latest-quote>',
  });
  const words = page.locator('tip-latest-quote blockquote');
  await expect(words.nth(0)).toHaveCSS('font-size', '20px');
  await expect(words.nth(1)).toHaveCSS('font-size', '40px');
  await expect(shown(page).nth(1)).toHaveCSS('padding-top', '32px');
});
