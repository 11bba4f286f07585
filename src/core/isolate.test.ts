import { expect, it } from 'vitest';
import { isolate } from './isolate.ts';

it('puts a text between the signs of an isolate', () => {
  expect(isolate('obama')).toBe('\u2068obama\u2069');
});
