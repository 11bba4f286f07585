import { expect, it } from 'vitest';
import { keepDraft, readDrafts, type DraftStorage } from './draft.ts';
import { takeFile } from './take-file.ts';

function storage(limit = Infinity): DraftStorage {
  const kept = new Map([['theme', 'dark']]);
  return {
    get length() {
      return kept.size;
    },
    key: (i) => [...kept.keys()][i] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    removeItem: (name) => void kept.delete(name),
    setItem(name, text) {
      if (kept.size >= limit) throw new DOMException('full', 'QuotaExceededError');
      kept.set(name, text);
    },
  };
}

it('each text is kept by itself, beside what others keep', () => {
  const device = storage();
  expect(keepDraft(device, 'fr', 'nav.home', 'Accueil')).toBe(true);
  keepDraft(device, 'zh-Hans', 'nav.home', '');
  keepDraft(device, 'fr', 'nav.faq', 'Q');
  keepDraft(device, 'fr', 'nav.faq', null);
  expect(readDrafts(device)).toEqual(
    new Map([
      ['fr', new Map([['nav.home', 'Accueil']])],
      ['zh-Hans', new Map([['nav.home', '']])],
    ]),
  );
});

it('a device that is full or closed is said to be so', () => {
  expect(keepDraft(storage(1), 'fr', 'nav.home', 'Accueil')).toBe(false);
  expect(keepDraft(null, 'fr', 'nav.home', 'Accueil')).toBe(false);
});

it('a broken file gives what can be read, and never replaces what was typed', () => {
  const source =
    '{\n  "a": "from file",\n  "b": "from file"\n  "c": "{broken",\n  "d": "same"\n}\n';
  const { taken, kept, faults } = takeFile(source, new Map([['b', 'typed']]), { d: 'same' });
  expect(taken).toEqual(
    new Map([
      ['a', 'from file'],
      ['c', '{broken'],
    ]),
  );
  expect(kept).toEqual(['b']);
  expect(faults.map(({ line, column }) => [line, column])).toEqual([
    [4, 9],
    [4, 3],
  ]);
});
