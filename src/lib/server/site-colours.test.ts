import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { colours as builderColours } from '#core/embed/choice.ts';
import { siteColour } from './site-colours.ts';

const schemes = ['light', 'dark'] as const;
const names = ['ink', 'paper', 'accent'] as const;

/** A colour in its long form: #fff is #ffffff. */
const long = (colour: string) => colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');

it('knows each colour of both schemes', () => {
  for (const scheme of schemes)
    for (const name of names) expect(siteColour(name, scheme)).toMatch(/^#[0-9a-f]{6}$/);
  expect(siteColour('paper', 'dark')).not.toBe(siteColour('paper', 'light'));
});

// A partner's page has no tokens, and a released widget never changes: these repeat them.
it.each(names)('widgets and the builder of their code begin with the archive’s --%s', (name) => {
  const card = readFileSync('widgets/element.css', 'utf8');
  const rule = new RegExp(`--${name}: .*light-dark\\((#\\w+), (#\\w+)\\)`).exec(card);
  const both = schemes.map((scheme) => siteColour(name, scheme));
  expect(rule?.slice(1).map(long)).toEqual(both);
  expect(builderColours[name]).toBe(both[0]);
  const written = readFileSync('src/core/embed/style.ts', 'utf8');
  for (const [i, scheme] of schemes.entries()) {
    const line = new RegExp(`  ${scheme}: \\{.* ${name}: '(#\\w+)'`).exec(written)?.[1];
    expect(long(line ?? '')).toBe(both[i]);
  }
});
