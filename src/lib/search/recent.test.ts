import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetSearches, keepSearch, recentSearches } from './recent.ts';

describe('what was searched for lately', () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    });
  });
  afterEach(() => void vi.unstubAllGlobals());

  it('stands the newest first, each once, and no more than six', () => {
    for (const query of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'c', '  ']) keepSearch(query);
    expect(recentSearches()).toEqual(['c', 'g', 'f', 'e', 'd', 'b']);
  });

  it('leaves nothing on the device once it is forgotten', () => {
    keepSearch('shelter near me');
    forgetSearches();
    expect(recentSearches()).toEqual([]);
    expect(kept.size).toBe(0);
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
