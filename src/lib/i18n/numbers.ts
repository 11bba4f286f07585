import { writeWhole, type WrittenForms } from './written-forms.ts';

const forms = new Map<string, WrittenForms>();
const formats = new Map<string, Intl.NumberFormat>();

/** From here on numbers of a locale's tag are written by its forms (see WrittenForms). */
export const learnForms = (tag: string, written: WrittenForms): void =>
  void forms.set(tag, written);

/** A number as the locale of a tag writes it. Making a format takes a hundred times as long as using it, so they are kept. */
export function writeNumber(tag: string, value: number): string {
  const own = forms.get(tag);
  const whole = own ? writeWhole(value, own) : null;
  if (whole !== null) return whole;
  const format = formats.get(tag) ?? new Intl.NumberFormat(tag);
  formats.set(tag, format);
  return format.format(value);
}
