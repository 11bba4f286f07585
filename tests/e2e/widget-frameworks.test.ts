import { expect, test } from '@playwright/test';
import { frameworkPage } from '../hosts/framework-page.ts';
import { openPartner, script, shown } from '../hosts/partner.ts';

for (const name of ['react', 'vue', 'svelte'] as const)
  test(`a page of ${name} sets, hears and removes an element`, async ({ page, baseURL }) => {
    const code = await frameworkPage(name);
    // The page renders the element before the element is known.
    const errors = await openPartner(page, {
      body: `<script>${code.replaceAll('</script', '<\\/script')}</script>`,
    });
    const list = page.locator('tip-timeline');
    await expect(list).toHaveCount(1);
    await expect(list.getByText('own content')).toBeVisible();
    await page.addScriptTag({ type: 'module', url: new URL('widgets/v1/all.js', baseURL).href });
    await expect(shown(page, 'tip-timeline').locator('li')).toHaveCount(2);
    await expect(list).toHaveAttribute('year', '2012');
    await expect(page.locator('output')).toHaveText('tip-load');

    await page.getByRole('button', { name: 'more' }).click();
    await expect(shown(page, 'tip-timeline').locator('li')).toHaveCount(4);
    await expect(list).toHaveJSProperty('count', '4');
    await page.getByRole('button', { name: 'toggle' }).click();
    await expect(list).toHaveCount(0);
    await page.getByRole('button', { name: 'toggle' }).click();
    await expect(shown(page, 'tip-timeline').locator('li')).toHaveCount(4);
    await expect(page.locator('output')).toHaveText('tip-load tip-load tip-load');
    expect(errors).toEqual([]);
  });

test('beside a page that runs Svelte, all the same policy holds', async ({ page, baseURL }) => {
  const code = await frameworkPage('svelte');
  const { origin } = new URL(baseURL ?? '');
  const errors = await openPartner(page, {
    head: script(baseURL),
    body: `<script type="module" src="data:text/javascript;base64,${Buffer.from(code).toString('base64')}"></script>`,
    policy: `default-src 'none'; img-src data:; script-src ${origin} data:; connect-src ${origin}; require-trusted-types-for 'script'; trusted-types svelte-trusted-html`,
  });
  await expect(shown(page, 'tip-timeline').locator('li')).toHaveCount(2);
  expect(errors).toEqual([]);
});
