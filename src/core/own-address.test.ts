import { expect, it } from 'vitest';
import { ownAddress } from './own-address.ts';

const here = new URL('http://localhost:4173/es/faq/?q=law#x');

it('is the one a page was built with', () => {
  expect(ownAddress('https://archive.test/es/faq/', here)).toBe('https://archive.test/es/faq/');
  expect(ownAddress('https://example.com/es/faq/', here)).toBe('https://example.com/es/faq/');
});

it('is the one a page stands at, where it was built with nobody’s', () => {
  expect(ownAddress('https://tip-timeline.example/es/faq/', here)).toBe(
    'http://localhost:4173/es/faq/',
  );
});
