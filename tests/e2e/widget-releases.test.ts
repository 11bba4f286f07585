import { expect, test, type Page } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { print } from '../../src/core/embed/markup.ts';
import { scriptOf, type Release } from '../../src/core/embed/snippet.ts';
import { widgetAddresses } from '../../src/lib/server/widgets/addresses.ts';
import { bundleWidgets, type WidgetFiles } from '../../src/lib/server/widgets/bundle.ts';
import { readReleased, release } from '../../src/lib/server/widgets/released.ts';
import { answerForArchive, archiveOrigin } from '../hosts/archive-address.ts';
import { openPartner, shown } from '../hosts/partner.ts';

/** A project of its own, whose widgets can be released and whose locale files can be changed. */
function project() {
  const root = mkdtempSync(join(tmpdir(), 'tip-timeline-'));
  for (const folder of ['widgets', 'src/core', 'src/locales'])
    cpSync(folder, join(root, folder), {
      recursive: true,
      filter: (path) => !path.startsWith(join('widgets', 'released')),
    });
  return {
    async publish(version: string): Promise<WidgetFiles> {
      const built = await bundleWidgets(root);
      release(built, version, root);
      return widgetAddresses(built, version, readReleased(root));
    },
    say(code: string, key: string, text: string) {
      const file = join(root, `src/locales/${code}.json`);
      const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
      writeFileSync(file, JSON.stringify({ ...messages, [key]: text }, null, 2));
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}

const file = 'tip-latest-quote.js';
const releaseOf = (files: WidgetFiles, version: string): Release => ({
  version,
  integrity: JSON.parse(files.get(`${version}/integrity.json`) ?? '') as Record<string, string>,
});

/** Opens a partner's page with a pinned script; the archive serves the given files of the widgets. */
async function openPinned(page: Page, served: WidgetFiles, pinned: Release, lang: string) {
  await page.route(`${archiveOrigin}/widgets/**`, (route) => {
    const body = served.get(new URL(route.request().url()).pathname.slice('/widgets/'.length));
    const contentType = route.request().url().endsWith('.js') ? 'text/javascript' : undefined;
    return body === undefined
      ? route.fallback()
      : route.fulfill({ body, contentType, headers: { 'Access-Control-Allow-Origin': '*' } });
  });
  return openPartner(page, {
    lang,
    body: `<tip-latest-quote><p>own content</p></tip-latest-quote>${print([scriptOf(file, pinned, `${archiveOrigin}/`)])}`,
  });
}

test('two releases, with locale files changed between: the hashes of the first stay, and a pinned page loads from both', async ({
  browser,
  baseURL,
}) => {
  const { publish, say, remove } = project();
  try {
    const first = await publish('1.0.0');
    say('es', 'widget.from', 'Otro texto de {siteName}');
    say('en', 'widget.from', 'Another text of {siteName}');
    const second = await publish('1.1.0');
    await expect(publish('1.1.0')).rejects.toThrow('was released');
    for (const [name, text] of first)
      if (name.startsWith('1.0.0/')) expect(second.get(name), name).toBe(text);
    const [old, next] = [releaseOf(second, '1.0.0'), releaseOf(second, '1.1.0')];
    expect(old).toEqual(releaseOf(first, '1.0.0'));
    expect(next.integrity[file]).not.toBe(old.integrity[file]);

    const open = async (served: WidgetFiles, pinned: Release, lang: string) => {
      const page = await browser.newPage();
      await answerForArchive(page, baseURL);
      expect(await openPinned(page, served, pinned, lang)).toEqual([]);
      return page;
    };
    const english = 'From the TIP Timeline, an independent archive';
    // English stands in the script; every other language is the archive's of the day.
    for (const [served, pinned, lang, words] of [
      [first, old, 'en', english],
      [second, old, 'en', english],
      [second, next, 'en', 'Another text of TIP Timeline'],
      [first, old, 'es', 'De TIP Timeline'],
      [second, old, 'es', 'Otro texto'],
      [second, next, 'es', 'Otro texto'],
    ] as const) {
      const page = await open(served, pinned, lang);
      await expect(shown(page).locator('blockquote')).toBeVisible();
      await expect(shown(page)).toContainText(words);
      await page.close();
    }
  } finally {
    remove();
  }
});
