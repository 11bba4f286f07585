import { expect, it } from 'vitest';
import { createNameFinder } from './find-names.ts';

const find = createNameFinder(
  ['Hillary Rodham Clinton', 'António Guterres', 'Ban Ki-moon', 'Courtney Austrian'].map(
    (name, id) => ({ id: String(id), name }),
  ),
);
const names = (typed: string) => find(typed).map(({ item }) => item.name);

it.each([
  ['clin', ['Hillary Rodham Clinton']],
  ['antonio', ['António Guterres']],
  ['guteres', ['António Guterres']],
  ['rodham hil', ['Hillary Rodham Clinton']],
  ['ki moon', ['Ban Ki-moon']],
  ['us', []],
  ['(', ['Hillary Rodham Clinton', 'António Guterres', 'Ban Ki-moon', 'Courtney Austrian']],
])('%s finds %j', (typed, wanted) => expect(names(typed)).toEqual(wanted));

it('says what to highlight', () => expect(find('ki')[0]?.ranges).toEqual([[4, 6]]));

it('finds by an office, after those of whose name it is a word', () => {
  const people = createNameFinder([
    { id: 'a', name: 'Anne State', also: 'Mayor' },
    { id: 'b', name: 'Colin Powell', also: 'Secretary of State' },
  ]);
  expect(people('state').map(({ item }) => item.id)).toEqual(['a', 'b']);
  expect(people('secretary of state').map(({ item }) => item.id)).toEqual(['b']);
});

it('marks Arabic words whole', () => {
  const [found] = createNameFinder([{ id: 'a', name: 'العمل القسري' }])('العم');
  expect(found?.ranges).toEqual([[0, 5]]);
});
