import { openBrowser } from './open-browser.ts';
import type { BenchServer } from './serve.ts';
import type { Subject } from './subject.ts';

/** How many characters of entries a reader sees whose JavaScript is off. */
export async function textWithoutJavaScript(
  { path, entryText }: Subject,
  server: BenchServer,
  executablePath: string,
): Promise<number> {
  const browser = await openBrowser(executablePath);
  try {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.url + path);
    const texts = await page.locator(entryText).allInnerTexts();
    return texts.join('').length;
  } finally {
    await browser.close();
  }
}
