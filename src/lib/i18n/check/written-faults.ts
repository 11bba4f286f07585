import type { Fault } from './fault.ts';

interface Sign {
  form: RegExp;
  fault: (found: string) => Omit<Fault, 'offset'>;
}

const signs: Sign[] = [
  {
    form: /'[{}]/u,
    fault: () => ({
      rule: 'quoted-brace',
      message: 'hides a brace behind a straight apostrophe, so that it is shown as typed',
      remedy: 'Write the apostrophe as ’, and the brace counts again.',
    }),
  },
  {
    form: /<\/?[a-z][^<>]{0,80}>|<!--/iu,
    fault: (found) => ({
      rule: 'markup',
      message: `holds HTML (${found.slice(0, 30)}), which pages show as typed`,
      remedy: 'Remove it: a message is words alone.',
    }),
  },
  {
    form: /&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/iu,
    fault: (found) => ({
      rule: 'markup',
      message: `holds ${found}, which pages show as typed`,
      remedy: 'Type the character itself.',
    }),
  },
];

/** What a text of words does not hold unless the English one does: quoted braces, and HTML. */
export const writtenFaults = (text: string, english: string): Fault[] =>
  signs.flatMap(({ form, fault }) => {
    const found = form.test(english) ? null : form.exec(text);
    return found ? [{ ...fault(found[0]), offset: found.index }] : [];
  });
