import { expect, test } from '@playwright/test';
import { inLanguage } from './page-kinds.ts';

for (const lang of ['en', 'es', 'ar', 'ru'])
  for (const width of [320, 390])
    test(`in ${lang} at ${width} px the panels open below the buttons and cover none of them`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(inLanguage(lang, '/about/'));
      const strip = await page.locator('header .strip a').boundingBox();
      const sentence = await page.locator('header .strip p').boundingBox();
      expect(strip && sentence && strip.y < sentence.y + sentence.height).toBe(true);
      for (const panel of ['menu', 'languages']) {
        const button = page.locator(`button[popovertarget="${panel}"]`);
        await button.click();
        const top = (await page.locator(`#${panel}`).boundingBox())?.y ?? 0;
        const bar = await page.locator('header .bar').boundingBox();
        const end = bar ? bar.y + bar.height : NaN;
        expect(Math.abs(top - end), panel).toBeLessThanOrEqual(2);
        // Another tap on the button closes the panel again.
        await button.click();
        await expect(page.locator(`#${panel}`)).toBeHidden();
      }
    });

test('the menu of a phone also leads to pillars, questions, help and Stay connected', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('./about/');
  await page.getByRole('button', { name: 'Menu' }).click();
  const menu = page.locator('#menu');
  for (const name of ['Pillars', 'Questions and answers', 'Get help', 'Stay connected'])
    await expect(menu.getByRole('link', { name })).toBeVisible();
});

for (const [kind, path] of [
  ['an entry', '/statements/2012-06-19-twelfth-tip-report/'],
  ['home', '/'],
])
  test(`on a phone the focus goes down ${kind} as it is seen`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`.${path}`, { waitUntil: 'networkidle' });
    const back = await page.evaluate(() => {
      const stops = [...document.querySelectorAll<HTMLElement>('header a, header button, main a')]
        .filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility() && !stop.closest('.skip'))
        .map((stop) => ({ stop, box: stop.getBoundingClientRect() }));
      return stops.flatMap(({ box }, i) => {
        const before = stops[i - 1];
        const isAbove = before && box.bottom <= before.box.top;
        const isLeft =
          before && box.right <= before.box.left && box.top < before.box.bottom && !isAbove;
        return before && (isAbove || isLeft)
          ? [`${before.stop.innerText} → ${stops[i]?.stop.innerText}`]
          : [];
      });
    });
    expect(back).toEqual([]);
  });

test('the years are one stop for the keyboard, with the arrows inside', async ({ page }) => {
  await page.goto('.', { waitUntil: 'networkidle' });
  const years = page.locator('ol[data-roving] a[href]');
  expect(await years.count()).toBeGreaterThan(20);
  await expect(page.locator('ol[data-roving] a[tabindex="0"]')).toHaveCount(1);
  await years.last().focus();
  await page.keyboard.press('ArrowLeft');
  await expect(years.nth(-2)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(years.first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('ol[data-roving] a:focus')).toHaveCount(0);
});

test('in forced colours marks, legends and the current place are seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto('./reports/');
  const edges = await page
    .locator('#menu a')
    .evaluateAll((links) =>
      links.map((link) => [
        link.getAttribute('aria-current'),
        getComputedStyle(link).borderBlockEndColor,
      ]),
    );
  const canvas = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'));
    probe.style.color = 'Canvas';
    return getComputedStyle(probe).color;
  });
  for (const [current, colour] of edges) expect(colour === canvas).toBe(current === null);
  await page.goto('.');
  const drawn = await page.evaluate(() =>
    [
      ['.key .bar', 'backgroundColor'],
      ['.key .flag', 'backgroundColor'],
      ['ol[data-roving] rect', 'fill'],
    ].map(([selector = '', property]) => {
      const style = getComputedStyle(document.querySelector(selector) as Element);
      return style[property as 'fill'];
    }),
  );
  for (const colour of drawn) expect([canvas, 'rgba(0, 0, 0, 0)']).not.toContain(colour);
  await page.goto('./timeline/2012/');
  const marks = await page
    .locator('svg.mark > *')
    .evaluateAll((shapes) =>
      shapes.map((shape) => [getComputedStyle(shape).fill, getComputedStyle(shape).stroke]),
    );
  for (const colours of marks)
    expect(colours.some((colour) => colour !== canvas && colour !== 'none')).toBe(true);
});
