import { describe, expect, it } from 'vitest';
import { readMarkdown } from './markdown.ts';

const text = (words: string) => ({ kind: 'text', text: words });
const paragraph = (...children: unknown[]) => ({ kind: 'paragraph', children });

describe('the forms a page shows', () => {
  it.each([
    ['words', 'One.', paragraph(text('One.'))],
    ['strong', 'a **b**', paragraph(text('a '), { kind: 'strong', children: [text('b')] })],
    ['emphasis', '*b*', paragraph({ kind: 'emphasis', children: [text('b')] })],
    [
      'marks inside marks',
      '***b***',
      paragraph({ kind: 'emphasis', children: [{ kind: 'strong', children: [text('b')] }] }),
    ],
    [
      'a link outwards',
      '[*b*](https://a.example/?c&d)',
      paragraph({
        kind: 'link',
        href: 'https://a.example/?c&d',
        children: [{ kind: 'emphasis', children: [text('b')] }],
      }),
    ],
    [
      'a link inside the archive',
      '[b](/faq/)',
      paragraph({ kind: 'link', href: '/faq/', children: [text('b')] }),
    ],
    [
      'a bare address in angle brackets',
      '<https://a.example/>',
      paragraph({
        kind: 'link',
        href: 'https://a.example/',
        children: [text('https://a.example/')],
      }),
    ],
    [
      'a list',
      '- a\n- b\n',
      {
        kind: 'list',
        ordered: false,
        items: [[paragraph(text('a'))], [paragraph(text('b'))]],
      },
    ],
    [
      'a list in a numbered list',
      '1. a\n   - b\n',
      {
        kind: 'list',
        ordered: true,
        items: [
          [paragraph(text('a')), { kind: 'list', ordered: false, items: [[paragraph(text('b'))]] }],
        ],
      },
    ],
    ['a less-than sign', 'a \\<b> and 1 < 2', paragraph(text('a <b> and 1 < 2'))],
    ['a character by its name', 'a &lt;b&gt; &amp; c', paragraph(text('a <b> & c'))],
    ['a line end', 'a\nb', paragraph(text('a b'))],
    ['a line end of Windows', 'a\r\nb', paragraph(text('a b'))],
    ['a forced line end', 'a  \nb', paragraph(text('a'), text(' '), text('b'))],
  ])('%s', (_, source, block) => {
    expect(readMarkdown(source)).toMatchObject({ prose: [block], faults: [] });
  });

  it('paragraphs stand apart, and no text is no paragraph', () => {
    expect(readMarkdown('a\n\nb\n').prose).toEqual([paragraph(text('a')), paragraph(text('b'))]);
    expect(readMarkdown('\n')).toEqual({ prose: [], nodes: [], faults: [] });
  });
});

describe('every other form is refused by the name an editor knows', () => {
  it.each([
    ['# a', /a heading/],
    ['> a', /a block quotation/],
    ['    a', /four spaces/],
    ['```\na\n```', /code/],
    ['`a`', /backticks/],
    ['***', /a rule/],
    ['![a](https://a.example/b.png)', /an image/],
    ['[a]: https://a.example/', /apart from the link/],
    ['[a](https://a.example/ "b")', /the title "b"/],
    ['[](https://a.example/)', /link without words/],
    ['[ ](https://a.example/)', /link without words/],
    ['a \u202e b', /direction control U\+202E/],
    ['a \u0007 b', /control character U\+0007/],
    ['x'.repeat(81), /word of 81 characters/],
  ])('%j', (source, message) => {
    const { faults } = readMarkdown(source);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).toMatch(message);
    expect(faults[0]?.remedy).toMatch(/\.$/);
  });
});

it('faults are all reported, each at its line and column of the file', () => {
  const source = 'Sound.\n\nA *b <i>c</i>* d.\n\n- one\n- two `x`\n\n# Head\n';
  const places = readMarkdown(source, 10).faults.map(({ line, column }) => `${line}:${column}`);
  expect(places).toEqual(['13:6', '13:10', '16:7', '18:1']);
});

it('a fault on a later line of a paragraph stands on that line', () => {
  expect(readMarkdown('One\ntwo <b>\nthree').faults[0]).toMatchObject({ line: 2, column: 5 });
});
