import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { foreign, link, make } from './dom.ts';

/** As much of a document as the widgets make elements with. */
const standIn = {
  createElement: (tag: string) => {
    const [attributes, children]: [Record<string, string>, unknown[]] = [{}, []];
    return {
      tag,
      attributes,
      children,
      setAttribute: (name: string, value: string) => void (attributes[name] = value),
      append: (...more: unknown[]) => void children.push(...more),
    };
  },
};

const root = 'https://archive.example/tip/';

describe('what widgets are made of', () => {
  beforeEach(() => void vi.stubGlobal('document', standIn));
  afterEach(() => void vi.unstubAllGlobals());

  it('a link leads to its address below the archive', () =>
    expect(link('es/statements/a/', root, 'link', 'A')).toMatchObject({
      tag: 'a',
      attributes: { href: 'https://archive.example/tip/es/statements/a/', part: 'link' },
      children: ['A'],
    }));

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', '//evil.example'])(
    'the address %j leads nowhere but into the archive',
    (address) =>
      expect(link(address, root, 'link', 'A')).toMatchObject({
        attributes: { href: `https://archive.example/tip/${address}` },
      }),
  );

  it('what is empty is left out', () =>
    expect(make('p', { lang: '', dir: null }, null, '', false, 'text')).toMatchObject({
      attributes: {},
      children: ['text'],
    }));

  it('a text in another language than what is around it says so, and turns its own way', () => {
    expect(foreign('en', 'ar')).toEqual({ lang: 'en', dir: 'auto' });
    expect(foreign('ar', 'ar')).toEqual({});
  });
});
