import { expect, it } from 'vitest';
import { temporaryProject } from '../../../../tests/temporary-project.ts';
import { laterChange, widgetAddresses } from './addresses.ts';
import { readReleased, release } from './released.ts';

const first = new Map([
  ['all.js', 'first();'],
  ['locales/es.json', '{"from":"viejo"}'],
]);
const later = new Map([
  ['all.js', 'later();'],
  ['locales/es.json', '{"from":"nuevo"}'],
  ['locales/sw.json', '{}'],
]);

it('two releases, with a locale file changed between: each keeps its bytes and hashes', () => {
  const { root } = temporaryProject({});
  release(first, '1.0.0', root);
  const before = widgetAddresses(first, '1.0.0', readReleased(root));
  release(later, '1.1.0', root);
  const all = widgetAddresses(later, '1.1.0', readReleased(root));
  for (const name of ['1.0.0/all.js', '1.0.0/integrity.json'])
    expect(all.get(name)).toBe(before.get(name));
  expect(all.get('1.0.0/all.js')).toBe('first();');
  expect(all.get('1.1.0/all.js')).toBe('later();');
  expect(all.get('1.1.0/integrity.json')).not.toBe(all.get('1.0.0/integrity.json'));
  expect(all.get('v1/all.js')).toBe('later();');
  expect(all.get('v1/locales/es.json')).toBe('{"from":"nuevo"}');
});

it('a released version stays as it was where its code or a text changed since; texts are those of today', () => {
  const { root } = temporaryProject({});
  release(first, '1.0.0', root);
  const all = widgetAddresses(later, '1.0.0', readReleased(root));
  expect(all.get('1.0.0/all.js')).toBe('first();');
  expect(all.get('v1/all.js')).toBe('first();');
  expect(all.get('v1/locales/sw.json')).toBe('{}');
  expect(laterChange(later, '1.0.0', readReleased(root))).toContain('raise the version');
  expect(laterChange(first, '1.0.0', readReleased(root))).toBeNull();
});

it('a version is released once', () => {
  const { root } = temporaryProject({});
  release(first, '1.0.0', root);
  expect(() => release(later, '1.0.0', root)).toThrow('was released');
});

it('before its release a version stands at its address as it is', () => {
  const all = widgetAddresses(later, '1.0.0', readReleased(temporaryProject({}).root));
  expect([...all.keys()].sort()).toEqual([
    '1.0.0/all.js',
    '1.0.0/integrity.json',
    'v1/all.js',
    'v1/locales/es.json',
    'v1/locales/sw.json',
  ]);
});
