import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { allowLists, filtered, readable } from '../../../tests/hosts/cms-filters.ts';
import { formsOf } from './quotation-forms.ts';
import { quotationOf, tell, type QuotationWords } from './quotation.ts';

const words: QuotationWords = {
  lang: 'ar',
  dir: 'rtl',
  comma: '، ',
  from: 'FROM',
  summary: 'SUMMARY',
  fromHomePage: 'HOME',
  source: 'SOURCE:',
  archived: 'ARCHIVED',
  checked: 'CHECKED',
  grade: (grade) => `[${grade}]`,
  date: (day) => `<${day}>`,
};
const card = {
  path: 'ar/statements/x/',
  date: '2012-09-25',
  title: { text: 'عنوان & <b>', lang: 'ar' },
  kind: 'KIND',
  by: 'باراك أوباما',
};
const said = { text: 'Every *nation* <can> & must.', lang: 'en' };
const quote = { ...said, by: 'باراك أوباما', office: 'President' };
const summary = { text: 'Our own [words].', lang: 'ar' };
const link = (href: string, official: boolean, archived: string | null) => ({
  rel: 'full-text',
  href,
  official,
  archived,
});
const twin = (more: object, quoted: boolean) => ({
  title: 'Remarks',
  language: 'en',
  onHomePage2012: true,
  changed: '2026-11-23',
  links: [
    link('https://copy.example/a', false, null),
    link('https://state.example/b_(c)?d=1&e=2', true, 'https://web.example/2012/https://b'),
  ],
  cards: {
    entries: [{ ...card, ...more }],
    feeds: { ar: { latest: [0], ...(quoted && { quoted: 0 }) } },
  },
});
const formsFor = (given: unknown) => {
  const quotation = quotationOf(given, 'ar', 'https://archive.example/');
  return formsOf(tell(quotation, words), quotation.address);
};
const quoted = formsFor(twin({ quote }, true));
const plain = formsFor(twin({ summary }, false));

it('a quote is a blockquote with its cite; speaker, date, source and archived copy stand below', () =>
  expect(quoted.quote).toBe(
    `<blockquote cite="https://state.example/b_(c)?d=1&amp;e=2">
  <p lang="en" dir="ltr">“Every *nation* &lt;can&gt; &amp; must.”</p>
</blockquote>
<p lang="ar" dir="rtl"><strong>باراك أوباما</strong>، President<br /><cite lang="en" dir="ltr">Remarks</cite>، &lt;2012-09-25&gt;<br />HOME<br />SOURCE: <a href="https://state.example/b_(c)?d=1&amp;e=2">state.example</a> ([official])<br /><a href="https://web.example/2012/https://b">ARCHIVED</a><br />CHECKED &lt;2026-11-23&gt;<br /><a href="https://archive.example/ar/statements/x/">FROM</a></p>`,
  ));

it('where nobody is quoted the archive is, and its summary says whose words it is', () => {
  expect(plain.text.split('\n')).toEqual([
    ...['عنوان & <b>', 'باراك أوباما · KIND · <2012-09-25>', 'SUMMARY', 'Our own [words].'],
    'SOURCE: https://state.example/b_(c)?d=1&e=2 ([official])',
    'ARCHIVED: https://web.example/2012/https://b',
    ...['CHECKED <2026-11-23>', 'https://archive.example/ar/statements/x/'],
  ]);
  expect(plain.text).not.toContain('“');
  expect(plain.quote).toMatch(
    /^<blockquote cite="https:\/\/archive.example\/ar\/statements\/x\/">/,
  );
  expect(plain.quote).toMatch(/SUMMARY<\/p>\n {2}<p lang="ar" dir="rtl">Our own \[words\]\.<\/p>/);
});

it.each(['wordpress', 'drupal'] as const)('the filter of %s takes nothing from it', (name) => {
  for (const { quote: html } of [quoted, plain])
    expect(filtered(html, allowLists[name])).toBe(html);
});

it('pasted into Ghost it keeps every word and every link', () => {
  for (const { quote: html } of [quoted, plain]) {
    const left = filtered(html, allowLists.ghost);
    expect(left).toContain('<blockquote>');
    expect(readable(left)).toEqual(readable(html));
  }
});

it('the filters are as strict as theirs: elements of our own, scripts and styles go', () => {
  const html =
    '<tip-timeline lang="en"><p onclick="x" class="y">T <a href="javascript:x">l</a></p></tip-timeline><script src="x"></script><time datetime="2012">d</time>';
  expect(filtered(html, allowLists.wordpress)).toBe('<p class="y">T <a>l</a></p>d');
  expect(filtered(html, allowLists.drupal)).toBe('<p>T <a>l</a></p>d');
});

it('Markdown says the same, whatever marks are in the words', () => {
  const text = (markdown: string) => toString(fromMarkdown(markdown));
  fc.assert(
    fc.property(
      fc
        .string({ unit: fc.constantFrom(...'ab1 *_`[]()<>#~|&;!+-=.\\“”') })
        .filter((some) => some.trim() === some && some !== '' && !/\s{2}/.test(some)),
      (some) => {
        const { markdown } = formsFor(twin({ quote: { ...quote, text: some, by: some } }, true));
        expect(text(markdown)).toBe(
          [
            ...[`“${some}”`, `${some}، President`, 'Remarks، <2012-09-25>', 'HOME'],
            ...['SOURCE: state.example ([official])', 'ARCHIVED', 'CHECKED <2026-11-23>', 'FROM'],
          ].join(''),
        );
      },
    ),
  );
  expect(quoted.markdown).toContain('> “Every \\*nation\\* \\<can\\> \\& must.”\n\n');
  expect(quoted.markdown).toContain('](https://state.example/b_%28c%29?d=1&e=2)');
});

it('the link card is the permalink alone', () =>
  expect(quoted.card).toBe('https://archive.example/ar/statements/x/'));
