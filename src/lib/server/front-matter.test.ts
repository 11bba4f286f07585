import { expect, it } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

it('parts the fields from the text and counts the lines before the text', () => {
  expect(splitFrontMatter('---\na: 1\nb: 2\n---\n\nText.\n')).toEqual({
    yaml: 'a: 1\nb: 2',
    body: '\nText.\n',
    bodyOffset: 4,
  });
});

it('takes the line ends of Windows', () => {
  expect(splitFrontMatter('---\r\na: 1\r\n---\r\n\r\nText.\r\n')).toEqual({
    yaml: 'a: 1',
    body: '\r\nText.\r\n',
    bodyOffset: 3,
  });
});

it('takes a file without text, and one without fields', () => {
  expect(splitFrontMatter('---\na: 1\n---')).toMatchObject({ yaml: 'a: 1', body: '' });
  expect(splitFrontMatter('---\n---\nText.\n\n---\n')).toEqual({
    yaml: '',
    body: 'Text.\n\n---\n',
    bodyOffset: 2,
  });
});

it('takes blanks after the hyphens', () => {
  expect(splitFrontMatter('---  \na: 1\n--- \t\nText.')).toMatchObject({
    yaml: 'a: 1',
    body: 'Text.',
  });
});

it('ends at the first line of three hyphens alone, so that a rule in the text is text', () => {
  expect(splitFrontMatter('---\na: "x --- y"\nb: ---\n---\nText.\n---\n')).toMatchObject({
    yaml: 'a: "x --- y"\nb: ---',
    body: 'Text.\n---\n',
  });
  expect(splitFrontMatter('---\na: 1\n----\nb: 2\n---\n')?.yaml).toBe('a: 1\n----\nb: 2');
});

it.each([
  ['nothing', ''],
  ['words alone', 'Just words.\n'],
  ['an end without a beginning', 'a: 1\n---\nText.\n'],
  ['a beginning without an end', '---\na: 1\n\nText.\n'],
  ['a beginning on the second line', '\n---\na: 1\n---\n'],
  ['an indented beginning', ' ---\na: 1\n---\n'],
])('is not there in %s', (_, source) => {
  expect(splitFrontMatter(source)).toBeNull();
});
