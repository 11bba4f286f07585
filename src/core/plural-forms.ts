/**
 * A counting message carried to a script that has no messages: a text for each plural form, `#` for
 * the number, and under `zero` that of none at all, whatever the language's own rule for 0 is.
 */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>>;

/** Every number up to here is tried; no language of CLDR first shows a form of whole numbers later, but for the millions of es, fr, pt. */
const last = 120;

/** The forms of a message that counts. `text` gives it for a number, `show` the number as it stands in it. */
export function pluralForms(
  tag: string,
  text: (count: number) => string,
  show: (count: number) => string,
): PluralForms {
  const rules = new Intl.PluralRules(tag);
  const forms: PluralForms = { zero: text(0).replace(show(0), '#') };
  for (let count = 1; count <= last; count++) {
    const form = rules.select(count);
    forms[form] ??= text(count).replace(show(count), '#');
  }
  return forms;
}

/** The text of a number, from the forms of its language. */
export function countText(tag: string, forms: PluralForms, count: number): string {
  const rule = count === 0 ? 'zero' : new Intl.PluralRules(tag).select(count);
  const form = forms[rule] ?? forms.other ?? '#';
  return form.replace('#', new Intl.NumberFormat(tag).format(count));
}
