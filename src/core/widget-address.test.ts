import { expect, it } from 'vitest';
import { fileOf, filterFiles, folderOf, widgetAddress } from './widget-address.ts';

it('each filter has one file, which never changes within version 1', () => {
  expect(widgetAddress('en')).toEqual({ path: 'widgets/v1/data/en/latest.json', key: 'latest' });
  expect(widgetAddress('ar', 'topic', 'children')).toEqual({
    path: 'widgets/v1/data/ar/filter-10.json',
    key: 'topic/children',
  });
  expect(widgetAddress('es', 'year', '2012').path).toBe('widgets/v1/data/es/filter-19.json');
  expect(widgetAddress('es', 'speaker', 'barack-obama').path).toBe(
    'widgets/v1/data/es/filter-17.json',
  );
});

it('an entry is asked for by its JSON twin, in the folder that its id tells', () => {
  expect(widgetAddress('ar', 'entry', '2012-09-25-a')).toEqual({
    path: 'data/statements/2012-09-25-a.json',
    key: 'ar',
  });
  expect(folderOf('2012')).toBe('reports');
  expect(folderOf('tvpa-2000')).toBe('milestones');
  expect(widgetAddress('en', 'entry', '../x?y').path).toBe('data/milestones/..%2Fx%3Fy.json');
});

it('filters spread over all files alike', () => {
  const counts = new Array<number>(filterFiles).fill(0);
  for (let at = 0; at < 2500; at++) {
    const file = fileOf(`speaker/name-${at}`);
    counts[file] = (counts[file] ?? 0) + 1;
  }
  expect(Math.min(...counts)).toBeGreaterThan(60);
  expect(Math.max(...counts)).toBeLessThan(140);
});
