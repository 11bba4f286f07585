import { expect, it } from 'vitest';
import { temporaryProject } from '../../../../tests/temporary-project.ts';
import { widgetAddresses } from './addresses.ts';
import { readReleased, release } from './released.ts';

const old = new Map([
  ['all.js', 'old();'],
  ['locales/es.json', '{"from":"viejo"}'],
]);
const now = new Map([
  ['all.js', 'now();'],
  ['locales/es.json', '{}'],
]);

it('what a released version published stays at its address after the next version', () => {
  const { root } = temporaryProject({});
  release(old, '1.0.0', root);
  const all = widgetAddresses(now, '1.1.0', readReleased(root));
  expect(all.get('1.0.0/all.js')).toBe('old();');
  expect(all.get('1.0.0/locales/es.json')).toBe('{"from":"viejo"}');
  expect(all.get('1.0.0/integrity.json')).toContain('sha384-');
  expect(all.get('1.1.0/all.js')).toBe('now();');
  expect(all.get('v1/all.js')).toBe('now();');
});

it('a change to a released version is refused with the way on', () => {
  const { root } = temporaryProject({});
  release(old, '1.0.0', root);
  expect(widgetAddresses(old, '1.0.0', readReleased(root)).get('1.0.0/all.js')).toBe('old();');
  expect(() => widgetAddresses(now, '1.0.0', readReleased(root))).toThrow('raise the version');
  expect(() => release(now, '1.0.0', root)).toThrow('was released');
});

it('before its release a version stands at its address as it is', () => {
  const all = widgetAddresses(now, '1.0.0', readReleased(temporaryProject({}).root));
  expect([...all.keys()].sort()).toEqual([
    '1.0.0/all.js',
    '1.0.0/integrity.json',
    '1.0.0/locales/es.json',
    'v1/all.js',
    'v1/locales/es.json',
  ]);
});
