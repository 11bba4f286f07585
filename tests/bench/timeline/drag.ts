import type { CDPSession, Page } from '@playwright/test';

const steps = 60;
const pace = 16;
const longest = 10_000;

type Point = [x: number, y: number];

/** Where a drag is on its way: from a third of the width to two thirds, and half the way back. */
const pointAt = (step: number, { x, y, width, height }: Box, bottom: number): Point => [
  x + width * (0.3 + (0.4 * (step <= 40 ? step : 80 - step)) / 40),
  Math.min(y + height / 2, (Math.max(0, y) + bottom) / 2),
];

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Drags over what the selector finds, with a mouse or a finger. False where it is not shown. */
export async function drag(page: Page, session: CDPSession, selector: string, touch: boolean) {
  const target = page.locator(`${selector}:visible`).first();
  if ((await target.count()) === 0) return false;
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  const bottom = page.viewportSize()?.height ?? 0;
  if (!box) return false;
  const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', point?: Point) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: point ? [{ x: point[0], y: point[1] }] : [],
    });
  const start = pointAt(0, box, bottom);
  if (touch) await finger('touchStart', start);
  else {
    await page.mouse.move(...start);
    await page.mouse.down();
  }
  const end = Date.now() + longest;
  for (let step = 1; step <= steps && Date.now() < end; step++) {
    const point = pointAt(step, box, bottom);
    await (touch ? finger('touchMove', point) : page.mouse.move(...point));
    await page.waitForTimeout(pace);
  }
  await (touch ? finger('touchEnd') : page.mouse.up());
  await page.waitForTimeout(300);
  return true;
}
