import type { Page } from '@playwright/test';
import { site } from '../../src/site.ts';

/** The address that the built site believes it stands at, and that its snippets name. */
export const archiveOrigin = new URL(process.env.SITE_URL ?? site.url).origin;

/** Answers for the archive's address with the built site, as its host's DNS will. */
export async function answerForArchive(page: Page, baseURL: string | undefined) {
  await page.route(`${archiveOrigin}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const response = await fetch(new URL(pathname + search, baseURL));
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  });
}
