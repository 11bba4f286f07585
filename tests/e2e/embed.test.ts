import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { answerForArchive, archiveOrigin } from '../hosts/archive-address.ts';
import { startHost, type HostPage } from '../hosts/host.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** A piece of code or text that the page shows, by its label. */
const piece = (page: Page, label: string) =>
  page.locator('figure').filter({ has: page.getByText(label, { exact: true }) });
const codeOf = (page: Page) => piece(page, 'Code').locator('pre');

/** Copies a piece, as a partner does. */
async function copied(page: Page, label = 'Code'): Promise<string> {
  // A browser lets only the page in front write to the clipboard.
  await page.bringToFront();
  await piece(page, label).getByRole('button', { name: 'Copy' }).click();
  await expect(piece(page, label).getByRole('status')).toHaveText('Copied.');
  return page.evaluate(() => navigator.clipboard.readText());
}

const policyLines = (text: string) => `default-src 'none'; ${text.trim().replaceAll('\n', '; ')}`;

async function openHost(page: Page, baseURL: string | undefined, host: HostPage | string) {
  const { url, close } = await startHost({ page: host });
  page.on('close', () => void close());
  await answerForArchive(page, baseURL);
  await page.goto(`${url}page`);
}

const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as never)['value'];
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 300);
      }),
  );

const widgets = {
  'tip-latest-quote': 'a[href*="/statements/"]',
  'tip-timeline': 'li:nth-child(5)',
  'tip-pillar-cards': 'article:nth-child(4)',
  'tip-subscribe': 'a[href$="/stay-connected/#atom"]',
};
for (const [name, inside] of Object.entries(widgets))
  for (const width of [320, 480, 720])
    test(`the code of ${name} works in a blank file ${width} px wide`, async ({
      page,
      browser,
      baseURL,
    }) => {
      await page.goto(`./embed/?widget=${name}`);
      const code = await copied(page);
      expect(code).toContain(`<${name} lang="en"`);

      const plain = await browser.newPage({ javaScriptEnabled: false });
      await plain.setContent(code);
      await expect(plain.locator(`${name} > div`)).toBeVisible();
      const without = await plain.locator(name).innerText();
      await plain.close();

      await page.setViewportSize({ width, height: 2400 });
      await openHost(page, baseURL, `${code}<p id="after">After</p>`);
      const card = page.locator(`${name} [part=card]`);
      await expect(card.locator(inside)).toBeVisible();
      // What is shown without JavaScript says the same, and held exactly the place of what came.
      expect((await card.innerText()).replaceAll(/\s+/g, ' ').trim()).toBe(
        without.replaceAll(/\s+/g, ' ').trim(),
      );
      const { needed, given } = await card.evaluate((element) => ({
        needed: element.scrollHeight,
        given: element.clientHeight,
      }));
      expect(needed).toBeLessThanOrEqual(given);
      expect(given - needed).toBeLessThanOrEqual(2);
      expect(await shiftOf(page)).toBe(0);
      const problem = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(problem).toBeLessThanOrEqual(width);
    });

test('pinned code runs with its hash under a policy of the lines that the page prints', async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = [];
  await page.goto('./embed/?widget=tip-timeline&topic=supply-chains');
  await page.getByLabel('Exactly 1.0.0').check();
  await expect(codeOf(page)).toContainText('integrity="sha384-');
  const code = await copied(page);
  const policy = await copied(page, 'Content-Security-Policy');
  page.on('console', (message) => complaints.push(message.text()));
  await openHost(page, baseURL, {
    body: code,
    policy: `${policyLines(policy)}; img-src data:`,
  });
  await expect(page.locator('tip-timeline [part=card] li')).toHaveCount(5);
  await expect(page.locator('tip-timeline > div').first()).toHaveCSS('padding-top', '16px');
  expect(complaints).toEqual([]);
});

test('the frame follows the height of what is in it, and no other window’s word', async ({
  page,
  baseURL,
}) => {
  await page.goto('./embed/?widget=tip-timeline&count=3');
  await page.getByLabel('In a frame').check();
  const code = await copied(page);
  const policy = await copied(page, 'Content-Security-Policy');
  await openHost(page, baseURL, { body: code, policy: policyLines(policy) });
  const frame = page.locator('iframe');
  await expect(page.frameLocator('iframe').locator('tip-timeline li')).toHaveCount(3);
  const fits = () =>
    page
      .frameLocator('iframe')
      .locator('html')
      .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  await expect.poll(fits).toBe(0);
  const height = await frame.evaluate((element) => element.clientHeight);
  // The same words from the page's own window, and from a frame of another origin.
  await page.evaluate(() => {
    postMessage({ type: 'tip-height', height: 4000 }, '*');
  });
  await page.waitForTimeout(200);
  expect(await frame.evaluate((element) => element.clientHeight)).toBe(height);
});

test('a frame whose window went elsewhere is not believed', async ({ page, baseURL }) => {
  const elsewhere = await startHost({
    liar: { body: '<script>parent.postMessage({type:"tip-height",height:4000},"*")</script>' },
  });
  await openHost(page, baseURL, {
    body: `<iframe height="300" src="${elsewhere.url}liar"></iframe><script type="module" src="${archiveOrigin}/widgets/v1/frame-host.js"></script>`,
  });
  await page.waitForLoadState('networkidle');
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
    frame.src += '?again';
  });
  await page.waitForTimeout(500);
  expect(await page.locator('iframe').evaluate((frame) => frame.style.height)).toBe('');
  await elsewhere.close();
});

test('an entry’s page leads to the code of its quote, and names its oEmbed answer', async ({
  page,
  baseURL,
}) => {
  await page.goto('./statements/2012-09-25-clinton-global-initiative/');
  const answer = await page
    .locator('link[type="application/json+oembed"]')
    .evaluate((link: HTMLLinkElement) => link.href);
  await page.getByRole('link', { name: 'Copy or embed this quote' }).click();
  await expect(page.getByLabel('Address of the entry’s page')).toHaveValue(/clinton-global/);
  await expect(codeOf(page)).toContainText('entry="2012-09-25-clinton-global');
  await expect(codeOf(page)).toContainText('Everybody has a responsibility');
  await expect(page.frameLocator('iframe').locator('tip-latest-quote blockquote')).toContainText(
    'Everybody has a responsibility',
  );

  // As WordPress does with an answer it does not know: its own sandbox, and a secret in the address.
  const { html, type, version } = (await (
    await fetch(answer.replace(archiveOrigin, new URL(baseURL ?? '').origin))
  ).json()) as Record<'html' | 'type' | 'version', string>;
  expect([type, version]).toEqual(['rich', '1.0']);
  const body = html
    .replace(/sandbox="[^"]*"/, 'sandbox="allow-scripts" data-secret="abc123XYZ0"')
    .replace(/src="([^"]+)"/, 'src="$1#?secret=abc123XYZ0"');
  const listen =
    'addEventListener("message", ({ data, source }) => { if (data.secret === "abc123XYZ0" && source === document.querySelector("iframe").contentWindow && data.message === "height") document.body.dataset.height = data.value; })';
  await openHost(page, baseURL, { body: `<script>${listen}</script>${body}` });
  await expect(page.frameLocator('iframe').locator('tip-latest-quote blockquote')).toContainText(
    'Everybody has a responsibility',
  );
  await expect(page.locator('body')).toHaveAttribute('data-height', /^\d+$/);
});

/** An entry whose words the archive quotes, and one that only the archive speaks of. */
const entries = {
  '2012-09-25-clinton-global-initiative': 'Everybody has a responsibility',
  'tvpa-2000': 'Summary by the archive',
};
for (const [id, words] of Object.entries(entries))
  test(`${id} can be taken as text in every form, whole and with its source`, async ({ page }) => {
    await page.goto(`./embed/?entry=${id}`);
    await expect(codeOf(page)).toContainText(`entry="${id}"`);
    const archived = 'https://web.archive.org/web/';
    for (const form of ['Quoted text', 'Markdown', 'Plain text']) {
      const text = await copied(page, form);
      expect(text, form).toContain(words);
      expect(text, form).toContain(archived);
      expect(text, form).toContain(`/${id}/`);
      expect(text, form).not.toContain(' …');
    }
    expect(await copied(page, 'Link card')).toMatch(new RegExp(`^${archiveOrigin}/\\w+/${id}/$`));

    // Where one writes with marks the quote is put as one, not as code.
    const code = await copied(page, 'Quoted text');
    const rich = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text() ?? '';
    });
    const quoted = await page.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      return {
        words: body.querySelector('blockquote')?.textContent.replaceAll(/\s+/g, ' ').trim(),
        links: [...body.querySelectorAll('a')].map(({ href }) => href),
      };
    }, rich);
    expect(quoted.words).toContain(words);
    expect(quoted.links).toHaveLength(3);
    for (const link of quoted.links) expect(code.replaceAll('&amp;', '&')).toContain(link);
  });

test('a filter’s text is that of the entry its quote shows; several entries have none', async ({
  page,
}) => {
  await page.goto('./embed/?speaker=barack-obama');
  await expect(piece(page, 'Plain text')).toContainText('Barack Obama, President');
  await page.goto('./embed/?widget=tip-timeline');
  await expect(codeOf(page)).toContainText('<tip-timeline');
  await expect(piece(page, 'Plain text')).toHaveCount(0);
});

for (const name of Object.keys(widgets))
  test(`axe finds nothing in the frame of ${name}`, async ({ page }) => {
    for (const lang of ['', 'ar/']) {
      await page.goto(`./${lang}embed/frame/?widget=${name}`);
      await expect(page.locator(`${name} [part=card] a`).first()).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
    }
  });

test('a pasted address is enough; what the archive does not have is said', async ({ page }) => {
  await page.goto('./embed/');
  await page.getByLabel('Which entries').selectOption('One entry');
  const field = page.getByLabel('Address of the entry’s page');
  await field.fill('https://tip-timeline.example/es/reports/2012/?x#y');
  await expect(codeOf(page)).toContainText('entry="2012"');
  await field.fill('nothing-of-this-name');
  await expect(page.locator('main [role=status]').filter({ hasText: /./ }).first()).toContainText(
    'no such entry',
  );
  await expect(page.locator('pre')).toHaveCount(0);
  await page.route('**/data/milestones/**', (route) => route.abort());
  await field.fill('tvpa-2000');
  await expect(page.locator('main [role=status]').filter({ hasText: /./ }).first()).toContainText(
    'could not be loaded',
  );
  await page.unroute('**/data/milestones/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(codeOf(page)).toContainText('entry="tvpa-2000"');
});

test('a choice in another language gives that language’s content', async ({ page }) => {
  await page.goto('./embed/?widget=tip-pillar-cards');
  await page.getByRole('main').getByLabel('Language').selectOption('العربية');
  await expect(codeOf(page)).toContainText('<tip-pillar-cards lang="ar" dir="rtl"');
  await expect(codeOf(page)).toContainText('أرشيف مستقل');
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByRole('main').getByLabel('Own colours').check();
  await page.getByLabel('Text', { exact: true }).fill('#888888');
  await expect(page.getByText('stand out too little')).toBeVisible();
  await expect(codeOf(page)).toContainText('--tip-ink: #888888');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the code of the latest quote stands in the page', async ({ page }) => {
    await page.goto('./embed/');
    await expect(codeOf(page)).toContainText('<tip-latest-quote lang="en">');
    await expect(piece(page, 'Quoted text')).toContainText('<blockquote cite="https://');
    await expect(page.getByRole('link', { name: 'All ids as JSON' })).toBeVisible();
    await expect(piece(page, 'Content-Security-Policy')).toContainText("style-src 'sha256-");
    await expect(page.getByText('Choosing needs JavaScript')).toBeVisible();
  });

  test('a frame shows the latest quote itself', async ({ page }) => {
    await page.goto('./embed/frame/?widget=tip-timeline');
    await expect(page.locator('blockquote')).toBeVisible();
  });
});
