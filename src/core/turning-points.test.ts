import { describe, expect, it } from 'vitest';
import type { Entry } from './entry.ts';
import { turningPoints } from './turning-points.ts';

const milestone = (id: string, kind: string) => ({ type: 'milestone', id, kind }) as Entry;

describe('turningPoints', () => {
  it('are what changed the law or founded something, in the order of the list', () => {
    const law = milestone('tvpa-2000', 'law');
    const treaty = milestone('palermo-protocol', 'treaty');
    const entries = [
      law,
      { type: 'statement', id: 'remarks', kind: 'remarks' } as Entry,
      { type: 'report', id: '2001' } as Entry,
      milestone('prevention-month-2010', 'proclamation'),
      milestone('world-day', 'observance'),
      treaty,
    ];
    expect(turningPoints(entries)).toEqual([law, treaty]);
  });
});
