import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetSearches, keepSearch, recentSearches, setKeepsSearches } from './recent.ts';

describe('what was searched for lately', () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    });
    setKeepsSearches(true);
  });
  afterEach(() => void vi.unstubAllGlobals());

  it('stands the newest first, each once, and no more than six', () => {
    for (const query of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'c', '  ']) keepSearch(query);
    expect(recentSearches()).toEqual(['c', 'g', 'f', 'e', 'd', 'b']);
  });

  it('is nothing until the reader turns it on, and again once it is turned off', () => {
    keepSearch('shelter near me');
    setKeepsSearches(false);
    expect(kept.size).toBe(0);
    keepSearch('shelter near me');
    expect(kept.size).toBe(0);
  });

  it('leaves nothing on the device once it is forgotten', () => {
    keepSearch('shelter near me');
    forgetSearches();
    expect(recentSearches()).toEqual([]);
    expect([...kept.values()].join()).not.toContain('shelter');
  });

  it('is nothing where the device keeps nothing, or holds what we did not write', () => {
    kept.set('recent-searches', '{"a":1}');
    expect(recentSearches()).toEqual([]);
    kept.set('recent-searches', '["a",1]');
    expect(recentSearches()).toEqual(['a']);
    vi.stubGlobal('localStorage', undefined);
    keepSearch('a');
    expect(recentSearches()).toEqual([]);
  });
});
