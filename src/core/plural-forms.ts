/** A counting message carried to a script that has no messages: a text for each plural form, `#` for the number. */
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
  const forms: PluralForms = {};
  for (let count = 0; count <= last; count++) {
    const form = rules.select(count);
    forms[form] ??= text(count).replace(show(count), '#');
  }
  return forms;
}

/** The text of a number, from the forms of its language. */
export function countText(tag: string, forms: PluralForms, count: number): string {
  const form = forms[new Intl.PluralRules(tag).select(count)] ?? forms.other ?? '#';
  return form.replace('#', new Intl.NumberFormat(tag).format(count));
}
