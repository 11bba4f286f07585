import { expect, test, type BrowserContext } from '@playwright/test';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { close, portOf } from '../../src/tools/listen.ts';
import { openPartner } from '../hosts/partner.ts';

const origin = 'https://provider.example';

/** A real server that keeps what it is sent; the browser finds it at the provider's address. */
async function startProvider(context: BrowserContext) {
  const posts: string[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      if (request.method === 'POST') posts.push(body);
      response.end('ok');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  await context.route(`${origin}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const url = `http://127.0.0.1:${portOf(server)}${pathname}${search}`;
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  return { posts, end: () => close([server]) };
}

const expected = {
  govdelivery: { email: 'a@example.org', topic_id: 'L1' },
  mailchimp: { EMAIL: 'a@example.org', tags: 'L1', b_U_I: '' },
  buttondown: { email: 'a@example.org', embed: '1', tag: 'L1' },
  listmonk: { email: 'a@example.org', l: 'L1', nonce: '' },
};

const form = (provider: string, action = `${origin}/post?u=U&amp;id=I`) =>
  `<tip-subscribe provider="${provider}" action="${action}" list="L1"><p>own content</p></tip-subscribe>`;
const scriptOf = (baseURL = '') => new URL('widgets/v1/tip-subscribe.js', baseURL).href;
const host = (baseURL: string | undefined, body: string, action = origin) => ({
  body: `${body}<script type="module" src="${scriptOf(baseURL)}"></script>`,
  policy: `default-src 'none'; script-src 'unsafe-inline' ${new URL(scriptOf(baseURL)).origin}; connect-src ${new URL(scriptOf(baseURL)).origin}; form-action ${action}`,
});

for (const [name, fields] of Object.entries(expected))
  test(`${name} gets its fields, and nothing before the address is right`, async ({
    page,
    context,
    baseURL,
  }) => {
    const provider = await startProvider(context);
    await openPartner(page, host(baseURL, form(name)));
    const input = page.locator('tip-subscribe input[type=email]');
    await input.fill('nobody');
    await input.press('Enter');
    await expect(page.getByRole('status')).toContainText('Check the address');
    await expect(input).toHaveAttribute('aria-invalid', 'true');
    await expect(input).toHaveCSS('border-top-width', '2px');
    expect(provider.posts).toEqual([]);

    // Typed over what stands there: Firefox lets no program select inside a field of this type.
    await input.press('ControlOrMeta+a');
    await input.pressSequentially('a@example.org');
    const opened = page.waitForEvent('popup');
    await input.press('Enter');
    await (await opened).waitForLoadState();
    await expect(page.getByRole('status')).toContainText('opened in a new tab');
    await expect(input).toHaveValue('a@example.org');
    expect(provider.posts.map((body) => Object.fromEntries(new URLSearchParams(body)))).toEqual([
      fields,
    ]);
    await provider.end();
  });

test('a robot in the trap and a policy that forbids the provider send nothing', async ({
  page,
  context,
  baseURL,
}) => {
  const provider = await startProvider(context);
  await openPartner(page, host(baseURL, form('listmonk'), "'none'"));
  const input = page.locator('tip-subscribe input[type=email]');
  const trap = page.locator('tip-subscribe input.trap');
  await trap.evaluate((field: HTMLInputElement) => (field.value = 'buy'));
  await input.fill('a@example.org');
  await input.press('Enter');
  await expect(page.getByRole('status')).toContainText('opened in a new tab');
  await trap.evaluate((field: HTMLInputElement) => (field.value = ''));
  await input.press('Enter');
  await expect(page.getByRole('status')).toContainText('does not let the form be sent');
  await expect(input).toHaveValue('a@example.org');
  expect(provider.posts).toEqual([]);
  await provider.end();
});

test('a sending that the page prevents claims nothing', async ({ page, context, baseURL }) => {
  const provider = await startProvider(context);
  await openPartner(
    page,
    host(
      baseURL,
      `<script>addEventListener('tip-subscribe', (event) => { event.preventDefault(); document.body.dataset.to = event.detail; })</script>${form('listmonk')}`,
    ),
  );
  const input = page.locator('tip-subscribe input[type=email]');
  await input.fill('a@example.org');
  await input.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-to', `${origin}/post?u=U&id=I`);
  await expect(page.locator('tip-subscribe [role=status]')).toHaveText('');
  expect(provider.posts).toEqual([]);
  await provider.end();
});

for (const [name, provider, action] of [
  ['an unknown provider', 'pigeons', undefined],
  ['a name that every object has', 'toString', undefined],
  ['an address without encryption', 'listmonk', 'http://provider.example/'],
  ['no address', 'listmonk', ''],
] as const)
  test(`${name} keeps the page’s own content`, async ({ page, baseURL }) => {
    await openPartner(page, {
      body: `<script>addEventListener('tip-error', () => { document.body.dataset.said = 'error'; })</script>${form(provider, action)}<script type="module" src="${scriptOf(baseURL)}"></script>`,
    });
    await expect(page.locator('body')).toHaveAttribute('data-said', 'error');
    await expect(page.getByText('own content')).toBeVisible();
    await expect(page.locator('tip-subscribe form')).toHaveCount(0);
  });

test('what was typed survives a move and a change of language', async ({ page, baseURL }) => {
  await openPartner(page, host(baseURL, `<main></main>${form('listmonk')}`));
  const input = page.locator('tip-subscribe input[type=email]');
  await input.fill('half@exam');
  await page.evaluate(() => {
    document.querySelector('main')?.append(document.querySelector('tip-subscribe') as Element);
    document.documentElement.lang = 'es';
  });
  await expect(page.locator('tip-subscribe [part=card]')).toHaveAttribute('lang', 'es');
  await expect(input).toHaveValue('half@exam');
});
