import { describe, expect, it } from 'vitest';
import { countText, pluralForms } from './plural-forms.ts';

const shown = (tag: string) => (count: number) => new Intl.NumberFormat(tag).format(count);

describe('plural forms', () => {
  it('carries each form of a language once', () => {
    const forms = pluralForms('en', (n) => (n === 1 ? '1 name' : `${n} names`), shown('en'));
    expect(forms).toEqual({ zero: '# names', one: '# name', other: '# names' });
    expect(countText('en', forms, 1)).toBe('1 name');
    expect(countText('en', forms, 1234)).toBe('1,234 names');
  });

  it('says none in its own way where the message has one', () => {
    const text = (n: number) => (n === 0 ? 'No name' : `${n} names`);
    const forms = pluralForms('en', text, shown('en'));
    expect([0, 5].map((n) => countText('en', forms, n))).toEqual(['No name', '5 names']);
  });

  it('keeps a form that does not write its number', () => {
    const text = (n: number) => (n === 1 ? 'اسم واحد' : n === 2 ? 'اسمان' : `${n} اسم`);
    const forms = pluralForms('ar-u-nu-latn', text, shown('ar-u-nu-latn'));
    expect(Object.keys(forms).sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
    expect(countText('ar-u-nu-latn', forms, 2)).toBe('اسمان');
  });

  it('writes the digits of the language', () => {
    const tag = 'fa-u-nu-arabext';
    const forms = pluralForms(tag, (n) => `${shown(tag)(n)} نام`, shown(tag));
    expect(countText(tag, forms, 12)).toBe('۱۲ نام');
  });
});
