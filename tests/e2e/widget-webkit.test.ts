import { expect, test } from '@playwright/test';
import { close, listen, portOf } from '../../src/tools/listen.ts';
import { startHost, type HostPage } from '../hosts/host.ts';
import { allFour, fallback, four, listen as noting, script, strict } from '../hosts/partner.ts';
import { presentWebKit, startWebKit, type WebKitPage } from '../hosts/webkit.ts';

const programs = presentWebKit();
const faults: Record<string, [status: number, body: string]> = {
  'a 500': [500, 'no'],
  'a 404': [404, 'no'],
  'HTML for JSON': [200, '<!doctype html><p>hello'],
  'truncated JSON': [200, '{"entries":[{"path":"x"'],
  'wrong types': [200, '{"entries":[{"path":1}],"quoted":7}'],
  '50 MB': [200, ' '.repeat(50_000_000)],
};

/** An archive whose every feed has the fault that its address names. */
async function startFaulty() {
  const servers = await listen(
    (request, response) => {
      const name = decodeURIComponent((request.url ?? '').split('/')[1] ?? '');
      const [status, body] = faults[name] ?? [404, ''];
      response.writeHead(status, { 'Access-Control-Allow-Origin': '*' });
      response.end(body);
    },
    0,
    ['127.0.0.1'],
  );
  return { url: `http://127.0.0.1:${portOf(servers[0])}/`, close: () => close(servers) };
}

// Playwright drives only a WebKit of its own; Debian's speaks WebDriver. Where there is none, there is no test.
if (programs)
  test.describe('WebKit', () => {
    test.describe.configure({ mode: 'serial' });
    let webkit: WebKitPage;
    test.beforeAll(async () => {
      webkit = await startWebKit(programs);
    });
    test.afterAll(() => webkit.close());

    async function open(host: HostPage) {
      const { url, close } = await startHost({ page: host });
      await webkit.goto(`${url}page`);
      return close;
    }
    const shown = (name: string) =>
      webkit.until(
        `const card = document.querySelector('${name}')?.shadowRoot?.querySelector('[part=card] a'); return !!card && card.getBoundingClientRect().height > 0`,
        true,
      );

    const hosts: Record<string, (baseURL?: string) => HostPage> = {
      "trusted-types 'none'": (baseURL) => ({
        body: four,
        policy: `${strict(baseURL)}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`,
      }),
      'a hostile stylesheet': () => ({
        head: '<style>* { all: unset !important } div { display: none !important }</style>',
        body: four,
      }),
      'an Arabic page in quirks mode': () => ({ doctype: '', lang: 'ar', dir: 'rtl', body: four }),
    };
    for (const [name, host] of Object.entries(hosts))
      test(`all four show under ${name}`, async ({ baseURL }) => {
        const page = host(baseURL);
        const end = await open({ ...page, head: (page.head ?? '') + script(baseURL) });
        for (const element of allFour) expect(await shown(element), element).toBe(true);
        expect(
          await webkit.run(
            `return document.querySelector('tip-timeline').shadowRoot.querySelector('[part=card]').lang`,
          ),
        ).toBe(page.lang ?? 'en');
        await end();
      });

    test('the content of the page stays at every fault of a feed, and tip-error tells', async ({
      baseURL,
    }) => {
      const faulty = await startFaulty();
      const element = (archive: string) =>
        `<tip-latest-quote archive="${archive}">${fallback}</tip-latest-quote>`;
      for (const archive of [
        ...Object.keys(faults).map((name) => `${faulty.url}${encodeURIComponent(name)}/`),
        'http://127.0.0.1:9/',
      ]) {
        const end = await open({ head: noting + script(baseURL), body: element(archive) });
        expect(
          await webkit.until('return document.body.dataset.tiplatestquote ?? ""', 'tip-error'),
          archive,
        ).toBe('tip-error');
        expect(
          await webkit.run(
            `return document.querySelector('tip-latest-quote > blockquote').getBoundingClientRect().height > 0`,
          ),
        ).toBe(true);
        await end();
      }
      await faulty.close();
    });

    test('properties set before the element is known hold, and are in step with attributes', async ({
      baseURL,
    }) => {
      const end = await open({
        body: `<tip-timeline></tip-timeline><script>document.querySelector('tip-timeline').count = 2</script>${script(baseURL)}`,
      });
      const items = `return document.querySelector('tip-timeline').shadowRoot?.querySelectorAll('li').length ?? 0`;
      expect(await webkit.until(items, 2)).toBe(2);
      await webkit.run(`document.querySelector('tip-timeline').count = 4`);
      expect(await webkit.until(items, 4)).toBe(4);
      expect(
        await webkit.run(`return document.querySelector('tip-timeline').getAttribute('count')`),
      ).toBe('4');
      await end();
    });
  });
