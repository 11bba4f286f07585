import { expect, it } from 'vitest';
import { Trace } from './trace.ts';

it('a path begins where it is, then goes by whole steps, and back to where its ring began', () => {
  const trace = new Trace();
  trace.moveTo(10.4, 20.2);
  trace.lineTo(13, 16);
  trace.lineTo(13.2, 16.3);
  trace.lineTo(8, 26);
  trace.closePath();
  trace.moveTo(100, 5);
  trace.lineTo(101, 5);
  expect(trace.path).toBe('M10 20l3-4l-5 10zm90-15l1 0');
});

it('no arc is drawn', () => expect(() => new Trace().arc()).toThrow('lines'));
