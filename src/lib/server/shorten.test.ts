import { describe, expect, it } from 'vitest';
import { shorten } from './shorten.ts';

describe('shorten', () => {
  it('closes an empty shape in its own tag', () => {
    expect(shorten('<head></head><svg><path d="M0 0"></path><rect x="1%"></rect></svg>')).toBe(
      '<head></head><svg><path d="M0 0"/><rect x="1%"/></svg>',
    );
  });

  it('leaves what holds something, and what is no drawing', () => {
    const html =
      '<head></head><svg><rect x="1"><title>2012</title></rect><text></text></svg><p id="a"></p>';
    expect(shorten(html)).toBe(html);
  });

  it('takes the blanks from between the elements of the head, and from nowhere else', () => {
    expect(shorten('<head>\n  <title>a  b</title>\n  <meta>\n</head><p>a</p> <p>b</p>')).toBe(
      '<head><title>a  b</title><meta></head><p>a</p> <p>b</p>',
    );
  });
});

it('keeps the blanks of a head that is hydrated: Svelte counts its nodes', () => {
  const page = '<head><title>A</title> <link /></head><body><script>kit.start(app)</script></body>';
  expect(shorten(page)).toBe(page);
});
