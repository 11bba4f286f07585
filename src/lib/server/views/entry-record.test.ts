import { expect, it } from 'vitest';
import { statement } from '../../../../tests/few-entries.ts';
import { entryRecord } from './entry-record.ts';

it('the record of an entry has its permalink with the host, since it is read far from the site', () => {
  const { id, permalink } = entryRecord(statement('2012-06-19-a'));
  expect(id).toBe('2012-06-19-a');
  // A path alone is no URL and throws.
  expect(new URL(String(permalink)).pathname).toMatch(/\/statements\/2012-06-19-a\/$/);
});
