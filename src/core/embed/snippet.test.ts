import { expect, it } from 'vitest';
import { firstChoice, queryOf, readChoice } from './address.ts';
import type { Choice } from './choice.ts';
import { contrast, faintColours, themeOf } from './colours.ts';
import { heightIn } from './height-message.ts';
import { policyOf } from './policy.ts';
import { pageCode, scriptOf, snippetOf } from './snippet.ts';
import type { Source } from './words.ts';

const entry = {
  path: 'statements/x/',
  date: '2012-09-25',
  title: { text: 'A <b>title</b> & {{more}}', lang: 'en' },
  kind: 'Discurso',
  by: 'Barack Obama',
  summary: { text: 'Resumen', lang: 'es' },
  quote: { text: 'Every\nnation', lang: 'en', by: 'Barack Obama', office: 'President' },
};
const source: Source = {
  archive: 'https://archive.example/',
  feed: { entries: [entry], quoted: entry },
  words: {
    lang: 'es',
    dir: 'ltr',
    from: 'De TIP Timeline',
    mail: 'Escríbanos',
    email: 'Correo',
    button: 'Suscribirse',
    privacy: 'Privado',
    date: (day) => `día ${day}`,
    ways: [['es/stay-connected/#atom', 'Feed Atom']],
    latest: 'Lo último',
    summary: 'Resumen del archivo',
    title: 'Manténgase al tanto',
  },
};
const release = { version: '1.0.0', integrity: { 'tip-latest-quote.js': 'sha384-x' } };
const made = (choice: Partial<Choice>) =>
  pageCode(snippetOf({ ...firstChoice('es'), ...choice }, source, release));

it('a snippet holds the real content, each text in its own language', () => {
  const code = made({ settings: { speaker: 'barack-obama' } });
  expect(code).toContain('<tip-latest-quote lang="es" speaker="barack-obama">');
  expect(code).toContain(
    '<blockquote cite="https://archive.example/statements/x/">Every nation</blockquote>',
  );
  expect(code).toContain('href="https://archive.example/statements/x/"');
  expect(code).toContain('<time datetime="2012-09-25">día 2012-09-25</time>');
  expect(code).toMatch(
    /src="https:\/\/archive.example\/widgets\/v1\/tip-latest-quote.js"><\/script>$/,
  );
});

it('a feed cannot bring markup, nor code for a framework', () => {
  const code = made({});
  expect(code).toContain('A &lt;b&gt;title&lt;/b&gt; &amp; &#123;&#123;more&#125;&#125;');
  expect(made({ settings: { speaker: '"><script>' } })).toContain(
    'speaker="&quot;&gt;&lt;script&gt;"',
  );
});

it('a pinned script has its hash, and none is pinned without one', () => {
  expect(made({ pinned: true })).toContain(
    'widgets/1.0.0/tip-latest-quote.js" integrity="sha384-x" crossorigin="anonymous">',
  );
  expect(() => scriptOf('tip-timeline.js', release, source.archive)).toThrow('tip-timeline.js');
});

it('a form carries the provider’s fields, and its address stands in the policy', () => {
  const choice: Partial<Choice> = {
    widget: 'tip-subscribe',
    settings: { provider: 'mailchimp', action: 'https://x.example/post?u=1&id=2', list: 'L' },
  };
  const code = made(choice);
  expect(code).toContain('<form method="post" action="https://x.example/post?u=1&amp;id=2"');
  expect(code).toContain('name="EMAIL"');
  expect(code).toContain('<input type="hidden" name="tags" value="L" />');
  expect(policyOf({ ...firstChoice('es'), ...choice }, 'html', source.archive, null)).toEqual([
    'script-src https://archive.example',
    'connect-src https://archive.example',
    'form-action https://x.example',
  ]);
});

it('without a provider the ways to follow stand there', () => {
  const code = made({ widget: 'tip-subscribe', settings: { mail: 'a@example.org' } });
  expect(code).toContain('<a href="https://archive.example/es/stay-connected/#atom">Feed Atom</a>');
  expect(code).toContain('<a href="mailto:a@example.org">Escríbanos</a>');
});

it('a choice comes back from its address; what the address does not know is left out', () => {
  const choice: Choice = {
    ...firstChoice('ar'),
    widget: 'tip-timeline',
    settings: { topic: 'ukraine', count: '3' },
    theme: 'light',
    colours: { ink: '#000000', paper: '#ffffff', accent: '#0000ff', line: '#cccccc' },
  };
  expect(readChoice(new URLSearchParams(queryOf(choice)), 'ar')).toEqual(choice);
  const odd = 'widget=script&theme=x&ink=red&year=2012&entry=e&count=1&__proto__=1&provider=y';
  expect(readChoice(new URLSearchParams(odd), 'ar')).toEqual({
    ...firstChoice('ar'),
    settings: { entry: 'e' },
  });
});

it('own colours are of one scheme, and faint ones are named', () => {
  const colours = { ink: '#777777', paper: '#ffffff', accent: '#0000ff', line: '#cccccc' };
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(faintColours({ ...firstChoice('en'), colours })).toEqual(['ink']);
  expect(themeOf({ ...firstChoice('en'), colours })).toBe('light');
  expect(themeOf({ ...firstChoice('en'), colours: { ...colours, paper: '#101010' } })).toBe('dark');
});

it('only a number of pixels is a height', () => {
  expect(heightIn({ type: 'tip-height', height: 120.2 })).toBe(121);
  expect(heightIn({ type: 'tip-height', height: 1e9 })).toBe(5000);
  for (const data of [null, 'x', {}, { type: 'tip-height' }, { type: 'tip-height', height: '9' }])
    expect(heightIn(data)).toBeNull();
  expect(heightIn({ type: 'tip-height', height: Infinity })).toBeNull();
  expect(heightIn({ type: 'other', height: 5 })).toBeNull();
});
