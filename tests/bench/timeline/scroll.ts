import type { Page } from '@playwright/test';

const turns = 120;
const longest = 10_000;

/** Turns the wheel beside the timeline, down the page and up again. */
export async function scroll(page: Page): Promise<void> {
  await page.mouse.move(4, 300);
  const end = Date.now() + longest;
  for (let turn = 0; turn < turns && Date.now() < end; turn++) {
    await page.mouse.wheel(0, turn < turns / 2 ? 40 : -40);
    await page.waitForTimeout(16);
  }
}

/** Whether the page still scrolls when the wheel is turned over the timeline. */
export async function scrollsOverIt(page: Page): Promise<boolean> {
  const place = () => page.evaluate(() => scrollY);
  await page.evaluate(() => {
    document.getElementById('timeline')?.scrollIntoView({ behavior: 'instant', block: 'start' });
    scrollBy({ top: -100, behavior: 'instant' });
  });
  await page.mouse.move((page.viewportSize()?.width ?? 0) / 2, 350);
  const before = await place();
  await page.mouse.wheel(0, 200);
  await page.waitForTimeout(500);
  return (await place()) !== before;
}
