import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { narrowNames } from './narrow-names.ts';

/** As much of an element as names are narrowed with: what is found in it is given. */
const standIn = (dataset: Record<string, string>, holds: Record<string, unknown[]> = {}) => ({
  dataset,
  hidden: false,
  textContent: '',
  querySelectorAll: (selector: string) => holds[selector] ?? [],
  querySelector: (selector: string) => holds[selector]?.[0] ?? null,
});

/** A list of names under their letters, with the field above it. */
function page(letters: Record<string, string[]>) {
  const items = Object.values(letters)
    .flat()
    .map((name) => standIn({ name }));
  const parts = Object.values(letters).map((names) => ({
    ...standIn({ part: '' }),
    querySelector: () =>
      items.find(({ dataset, hidden }) => names.includes(dataset.name ?? '') && !hidden) ?? null,
  }));
  const whileWhole = standIn({ whileWhole: '' });
  const list = standIn(
    {},
    { '[data-name]': items, '[data-part]': parts, '[data-while-whole]': [whileWhole] },
  );
  const status = standIn({});
  const counts = JSON.stringify({ one: '# name', other: '# names' });
  const box = standIn({ findIn: 'names', tag: 'en', counts }, { '[role=status]': [status] });
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('document', { getElementById: (id: string) => (id === 'names' ? list : null) });
  const input = Object.assign(new EventTarget(), { value: '' });
  narrowNames(box as unknown as HTMLElement, input as HTMLInputElement);
  const type = (value: string) => {
    input.value = value;
    input.dispatchEvent(new Event('input'));
  };
  const seen = () => items.filter(({ hidden }) => !hidden).map(({ dataset }) => dataset.name);
  return { type, seen, parts, whileWhole, status };
}

describe('names narrowed by what is typed', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const letters = { A: ['António Guterres'], C: ['Hillary Clinton', 'Courtney Austrian'] };
  const all = Object.values(letters).flat();

  it('what was found stays, and all else is hidden', () => {
    const { type, seen } = page(letters);
    type('clin');
    expect(seen()).toEqual(['Hillary Clinton']);
    type('antonio');
    expect(seen()).toEqual(['António Guterres']);
    type('nobody of that name');
    expect(seen()).toEqual([]);
  });

  it('everything stands again once the field is empty', () => {
    const { type, seen } = page(letters);
    expect(seen()).toEqual(all);
    type('clin');
    type('');
    expect(seen()).toEqual(all);
  });

  it('a heading goes with its last name, and what belongs to the whole list with the list', () => {
    const { type, parts, whileWhole } = page(letters);
    type('clin');
    expect(parts.map(({ hidden }) => hidden)).toEqual([true, false]);
    expect(whileWhole.hidden).toBe(true);
    type('');
    expect(parts.map(({ hidden }) => hidden)).toEqual([false, false]);
    expect(whileWhole.hidden).toBe(false);
  });

  it('how many are left is said once typing pauses', () => {
    const { type, status } = page(letters);
    type('c');
    type('cl');
    expect(status.textContent).toBe('');
    vi.runAllTimers();
    expect(status.textContent).toBe('1 name');
  });
});
