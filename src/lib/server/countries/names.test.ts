import { expect, it } from 'vitest';
import { countryName } from './names.ts';

const burma = { name: 'Burma', short: 'MM' };

it('a government is named as the reports do in English, and by CLDR in other languages', () => {
  expect(countryName(burma, 'en')).toEqual({ text: 'Burma', lang: 'en' });
  expect(countryName(burma, 'zh')).toEqual({ text: '缅甸', lang: 'zh' });
});

it('what CLDR does not name keeps the name of the reports, in English', () =>
  expect(countryName({ name: 'Netherlands Antilles' }, 'ar')).toEqual({
    text: 'Netherlands Antilles',
    lang: 'en',
  }));
