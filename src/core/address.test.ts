import { expect, it } from 'vitest';
import { isSitePath, isWebAddress } from './address.ts';

it.each([
  'https://www.state.gov/j/tip/',
  'http://allgov.com/departments?agencyid=7175',
  'https://www.hsdl.org/?abstract&did=739312',
  'https://ar.wikipedia.org/wiki/اتجار_بالبشر',
  'https://a.example/@name/page#part',
])('%s is a web address', (text) => {
  expect(isWebAddress(text)).toBe(true);
});

it.each([
  '',
  'https://',
  'http://[',
  'HTTPS://a.example/',
  '//a.example/',
  'ftp://a.example/',
  'javascript:alert(1)//https://a.example/',
  ' https://a.example/',
  'https://a.example/ b',
  'https://a.example/\nb',
  'https://a.example/\u0000',
  'https://a.example/"onclick="b',
  'https://a.example/<script>',
  'https://www.state.gov@a.example/',
  'https://name:secret@a.example/',
])('%j is no web address', (text) => {
  expect(isWebAddress(text)).toBe(false);
});

it.each(['/', '/faq/', '/reports/2012/#tiers', '/search/?q=a&from=2001'])(
  '%s is a path',
  (text) => {
    expect(isSitePath(text)).toBe(true);
  },
);

it.each([
  'faq/',
  '//a.example',
  '/\\a.example',
  '/\t/a.example',
  '/\n/a.example',
  '/faq/\\',
  '/a b',
  '/"onclick="b',
  '/<b>',
])('%j is no path, wherever a browser would go', (text) => {
  expect(isSitePath(text)).toBe(false);
});

it('what is a path stays on its site', () => {
  const tricks = ['/', '\\', '\t', '\n', '\r', ' ', '\u0000', '.', '@', ':', '%09'];
  for (const a of tricks)
    for (const b of tricks)
      for (const c of tricks) {
        const path = `/${a}${b}${c}evil.example/`;
        if (isSitePath(path))
          expect(new URL(path, 'https://site.example').host, path).toBe('site.example');
      }
});
