import { expect, it } from 'vitest';
import { readCompared, writeCompared, type ComparedGovernment } from './compare-governments.ts';

const government = (code: string, region: ComparedGovernment['region']): ComparedGovernment => ({
  code,
  id: code.toLowerCase(),
  name: code,
  region,
  marks: '',
  statuses: '',
});
const data = {
  governments: [government('MMR', 'EAP'), government('NPL', 'SCA'), government('THA', 'EAP')],
  regions: [{ id: 'EAP' as const, name: 'East Asia' }],
};
const read = (query: string) => {
  const { chosen, rows, unknown } = readCompared(new URLSearchParams(query), data);
  return { chosen, rows: rows.map(({ code }) => code), unknown };
};

it('governments stand in the order of the address, each once', () =>
  expect(read('with=THA&with=NPL&with=THA')).toEqual({
    chosen: ['THA', 'NPL'],
    rows: ['THA', 'NPL'],
    unknown: [],
  }));

it('a region stands for its governments, after the one that is compared with it', () =>
  expect(read('with=THA&with=EAP').rows).toEqual(['THA', 'MMR']));

it('what is not known is told, and three are the most', () => {
  expect(read('with=XXX&with=THA').unknown).toEqual(['XXX']);
  expect(read('with=THA&with=NPL&with=MMR&with=EAP').chosen).toHaveLength(3);
});

it('an address is written as it is read', () => {
  expect(writeCompared(['THA', '', 'EAP'])).toBe('?with=THA&with=EAP');
  expect(writeCompared(['', ''])).toBe('');
});
