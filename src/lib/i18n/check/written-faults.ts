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

/** Where a brace closes that none has opened; ICU takes it for a character. */
function closedAlone(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth < 0) return at;
  }
  return -1;
}

/** What a text of words does not hold unless the English one does: quoted braces, and HTML. */
export function writtenFaults(text: string, english: string): Fault[] {
  const faults = signs.flatMap(({ form, fault }): Fault[] => {
    const found = form.test(english) ? null : form.exec(text);
    return found ? [{ ...fault(found[0]), offset: found.index }] : [];
  });
  const offset = text.includes("'") || english.includes("'") ? -1 : closedAlone(text);
  if (offset < 0) return faults;
  const message = 'closes a brace that was not opened, so that it is shown as typed';
  return [
    ...faults,
    { rule: 'quoted-brace', offset, message, remedy: 'Remove it, or open it where it belongs.' },
  ];
}
