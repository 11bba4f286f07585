import { compile as compileSvelte } from 'svelte/compiler';
import { transformWithOxc } from 'vite';
import { compile as compileVue } from 'vue';
import { expect, it } from 'vitest';
import { firstChoice } from './address.ts';
import { widgetNames, type Choice } from './choice.ts';
import { piecesOf } from './forms.ts';
import { forms, type Form } from './policy.ts';
import { snippetOf } from './snippet.ts';
import type { Source } from './words.ts';

const entry = {
  path: 'statements/x/',
  date: '2012-09-25',
  title: { text: 'Title {{ x }} {y} <z>', lang: 'en' },
  kind: 'Remarks',
  by: 'A',
  summary: null,
  quote: null,
};
const pillar = {
  id: 'prevention',
  path: 'p/',
  name: 'Prevention',
  definition: null,
  alt: { text: 'A', lang: 'en' },
  entries: [entry],
};
const source: Source = {
  archive: 'https://archive.example/',
  feed: null,
  words: {
    lang: 'en',
    dir: 'ltr',
    from: 'From',
    mail: 'M',
    email: 'E',
    button: 'B',
    privacy: 'P',
    ways: [['stay-connected/#atom', 'Atom']],
    date: (day) => day,
    latest: 'L',
    summary: 'S',
    title: 'T',
  },
};
const form = { provider: 'listmonk', action: 'https://x.example/?a&b', list: 'L' };
const choices: Choice[] = widgetNames.map((widget) => ({
  ...firstChoice('en'),
  widget,
  settings: widget === 'tip-subscribe' ? form : {},
}));
const feedFor = ({ widget }: Choice) =>
  widget === 'tip-pillar-cards' ? [pillar] : { entries: [entry], quoted: entry };
const code = (kind: Form, choice: Choice) =>
  piecesOf(
    kind,
    choice,
    snippetOf(choice, { ...source, feed: feedFor(choice) }, { version: '1.0.0', integrity: {} }),
    '<iframe></iframe>',
  ).at(-1)?.code ?? '';

for (const choice of choices) {
  it(`React takes the code of ${choice.widget}`, async () => {
    const { code: script } = await transformWithOxc(code('react', choice), 'Embed.jsx');
    expect(script).toContain(choice.widget);
  });

  it(`Vue takes the code of ${choice.widget} and leaves its braces alone`, () => {
    const template = code('vue', choice).replace(/^<template>|<\/template>$/g, '');
    const faults: string[] = [];
    const onError = ({ message }: Error) => faults.push(message);
    const made = compileVue(template, {
      onError,
      isCustomElement: (tag) => tag.startsWith('tip-'),
    });
    expect(faults).toEqual([]);
    expect(String(made)).not.toContain('toDisplayString');
  });

  it(`Svelte takes the code of ${choice.widget}`, () => {
    const { js, warnings } = compileSvelte(code('svelte', choice), { filename: 'Embed.svelte' });
    expect(js.code).toContain(choice.widget);
    expect(warnings.map((warning) => warning.code)).toEqual([]);
  });
}

it('every form has code for every widget', () => {
  for (const kind of forms) for (const choice of choices) expect(code(kind, choice)).not.toBe('');
});
