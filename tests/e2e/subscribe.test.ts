import { expect, test } from '@playwright/test';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { close, portOf } from '../../src/tools/listen.ts';
import { startHost } from '../hosts/host.ts';

/** A provider that keeps what it is sent. */
async function startProvider() {
  const posts: string[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      if (request.method === 'POST') posts.push(body);
      response.end('ok');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { posts, origin: `http://127.0.0.1:${portOf(server)}`, end: () => close([server]) };
}

const expected = {
  govdelivery: { email: 'a@example.org', topic_id: 'L1' },
  mailchimp: { EMAIL: 'a@example.org', tags: 'L1', b_U_I: '' },
  buttondown: { email: 'a@example.org', embed: '1', tag: 'L1' },
  listmonk: { email: 'a@example.org', l: 'L1', nonce: '' },
};

for (const [name, fields] of Object.entries(expected))
  test(`${name} gets its fields, and nothing before the address is right`, async ({
    page,
    baseURL,
  }) => {
    const provider = await startProvider();
    const src = new URL('widgets/v1/tip-subscribe.js', baseURL).href;
    const host = await startHost({
      allowed: {
        body: `<tip-subscribe provider="${name}" action="${provider.origin}/post?u=U&amp;id=I" list="L1"></tip-subscribe><script type="module" src="${src}"></script>`,
        policy: `default-src 'none'; script-src ${new URL(src).origin}; form-action ${provider.origin}`,
      },
    });
    await page.goto(`${host.url}allowed`);
    const input = page.locator('tip-subscribe input[type=email]');
    await input.fill('nobody');
    await input.press('Enter');
    await expect(page.getByRole('status')).toContainText('Check the address');
    await expect(input).toHaveAttribute('aria-invalid', 'true');
    expect(provider.posts).toEqual([]);

    // Typed over what stands there: Firefox lets no program select inside a field of this type.
    await input.press('ControlOrMeta+a');
    await input.pressSequentially('a@example.org');
    const opened = page.waitForEvent('popup');
    await input.press('Enter');
    await (await opened).waitForLoadState();
    await expect(page.getByRole('status')).toContainText('Thank you');
    await expect(input).toHaveValue('a@example.org');
    expect(provider.posts.map((body) => Object.fromEntries(new URLSearchParams(body)))).toEqual([
      fields,
    ]);
    await host.close();
    await provider.end();
  });

test('a robot in the trap and a policy that forbids the provider send nothing', async ({
  page,
  baseURL,
}) => {
  const provider = await startProvider();
  const src = new URL('widgets/v1/tip-subscribe.js', baseURL).href;
  const host = await startHost({
    forbidden: {
      body: `<tip-subscribe provider="listmonk" action="${provider.origin}/"></tip-subscribe><script type="module" src="${src}"></script>`,
      policy: `default-src 'none'; script-src ${new URL(src).origin}; form-action 'none'`,
    },
  });
  await page.goto(`${host.url}forbidden`);
  const input = page.locator('tip-subscribe input[type=email]');
  const trap = page.locator('tip-subscribe input.trap');
  await trap.evaluate((field: HTMLInputElement) => (field.value = 'buy'));
  await input.fill('a@example.org');
  await input.press('Enter');
  await expect(page.getByRole('status')).toContainText('Thank you');
  await trap.evaluate((field: HTMLInputElement) => (field.value = ''));
  await input.press('Enter');
  await expect(page.getByRole('status')).toContainText('does not let the form be sent');
  await expect(input).toHaveValue('a@example.org');
  expect(provider.posts).toEqual([]);
  await host.close();
  await provider.end();
});
