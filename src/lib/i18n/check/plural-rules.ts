import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Fault } from './fault.ts';

/** Whole numbers to here show every form that counts in an archive; es, fr and pt have another for millions alone. */
const last = 200;

/** A plural form of a language, with numbers that take it; none where whole numbers to 200 never do. */
export interface PluralForm {
  form: Intl.LDMLPluralRule;
  numbers: number[];
}

/** The plural forms of a language in CLDR's order. */
export function pluralFormsOf(
  code: string,
  type: 'cardinal' | 'ordinal' = 'cardinal',
): PluralForm[] {
  const rules = new Intl.PluralRules(code, { type });
  const order: Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];
  const used = new Set(rules.resolvedOptions().pluralCategories);
  const forms = order
    .filter((form) => used.has(form))
    .map((form) => ({ form, numbers: [] as number[] }));
  for (let n = 0; n <= last; n++)
    forms.find(({ form }) => form === rules.select(n))?.numbers.push(n);
  return forms;
}

/** Finds plural forms that a language has and a message lacks, and those it gives that no number takes. */
export function pluralFaults(code: string, elements: MessageFormatElement[]): Fault[] {
  return elements.flatMap((element): Fault[] => {
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inside = Object.values(element.options).flatMap(({ value }) => pluralFaults(code, value));
    if (element.type === TYPE.select) return inside;
    const type = element.pluralType ?? 'cardinal';
    const at = element.location?.start.offset ?? 0;
    const given = new Set(Object.keys(element.options));
    const forms = pluralFormsOf(code, type);
    const known = forms.map(({ form }) => form).join(', ');
    const faults: Fault[] = [];
    for (const { form, numbers } of forms) {
      if (given.has(form)) continue;
      // A number that is given by itself (=0) needs no form.
      const lacking = numbers.filter((n) => !given.has(`=${n + element.offset}`));
      const rare = numbers.length === 0;
      if (!rare && lacking.length === 0) continue;
      faults.push({
        rule: rare ? 'rare-plural' : 'missing-plural',
        warning: rare || undefined,
        offset: at,
        message: rare
          ? `has no plural form \`${form}\` in {${element.value}}, which ${code} uses for some numbers above ${last} or with fractions`
          : `lacks the plural form \`${form}\` in {${element.value}}, which ${code} uses for ${lacking.slice(0, 3).join(', ')}${lacking.length > 3 ? ' …' : ''}`,
        remedy: `Add ${form} {…} beside the others; ${code} has ${known}.`,
      });
    }
    for (const name of given)
      if (!name.startsWith('=') && !forms.some(({ form }) => form === name))
        faults.push({
          rule: 'idle-plural',
          warning: true,
          offset: at,
          message: `has the plural form \`${name}\` in {${element.value}}, which no number takes in ${code}`,
          remedy: `Remove it; ${code} has ${known}.`,
        });
    return [...faults, ...inside];
  });
}
