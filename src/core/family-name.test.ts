import { expect, it } from 'vitest';
import { familyName } from './family-name.ts';

it.each([
  ['Hillary Rodham Clinton', 'Clinton'],
  ['Alex M. Azar II', 'Azar'],
  ['Joseph R. Biden, Jr.', 'Biden'],
  ['Ban Ki-moon', 'Ban'],
  ['António Guterres', 'Guterres'],
  ['希拉里·克林顿', '克林顿'],
])('%s stands under %s', (name, family) => expect(familyName(name)).toBe(family));

it('a family name that stands first does so in every language', () => {
  expect(familyName('Пан Ги Мун', 'Ban Ki-moon')).toBe('Пан');
});
