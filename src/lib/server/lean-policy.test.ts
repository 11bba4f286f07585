import { expect, it } from 'vitest';
import { leanPolicy } from './lean-policy.ts';

const page = (rest: string) =>
  `<head><meta http-equiv="content-security-policy" content="default-src 'none'; frame-src 'self'; style-src 'self'; style-src-attr 'unsafe-hashes' 'sha256-S8q='; base-uri 'none'"></head>${rest}`;

it('allows a page that nothing takes over neither frames nor styles of its elements', () => {
  expect(leanPolicy(page('<p>a frame-src b; c</p>'))).toBe(
    `<head><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'; base-uri 'none'"></head><p>a frame-src b; c</p>`,
  );
});

it('leaves the policy of a hydrated page as it is', () => {
  const hydrated = page('<script>kit.start(app)</script>');
  expect(leanPolicy(hydrated)).toBe(hydrated);
});
