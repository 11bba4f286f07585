import { expect, it } from 'vitest';
import type { ReadingLink } from '#core/views.ts';
import { quoteWithSource } from './quote-with-source.ts';

const i18n = {
  locale: { code: 'es', dir: 'ltr' },
  t: (key: string) => (key === 'quote.beforeOffice' ? ', ' : `[${key}]`),
  date: (day: string) => `<${day}>`,
} as unknown as Parameters<typeof quoteWithSource>[1];

const quote = {
  text: 'Every nation.',
  lang: 'en',
  office: { text: 'Judge', lang: 'en' },
  fromHomePage2012: true,
  speaker: { id: 'ann-lee', name: 'Ann Lee' },
};
const link = (href: string, official: boolean, archived: string | null): ReadingLink => ({
  rel: 'full-text',
  href,
  official,
  archived,
});
const entry = {
  quote,
  title: { text: 'Remarks', lang: 'en' },
  original: null,
  date: '2012-06-19',
  changed: '2026-11-23',
  links: [
    link('https://a.test/copy', false, null),
    link('https://b.test/official', true, 'https://c.test/archived'),
  ],
};
const path = '/es/statements/2012-06-19-a/';
const copied = (given: Partial<Parameters<typeof quoteWithSource>[0]>) =>
  quoteWithSource({ ...entry, ...given }, i18n, path)?.split('\n') ?? [];

it('a quote is copied with who said it, where, when, from where, and its whole address', () => {
  const lines = copied({});
  expect(lines.slice(0, -1)).toEqual([
    ...['“Every nation.”', 'Ann Lee, Judge', 'Remarks, <2012-06-19>', '[quote.fromHomePage]'],
    '[quote.source] https://b.test/official ([source.official])',
    '[link.archived]: https://c.test/archived',
    '[provenance.changed] <2026-11-23>',
  ]);
  expect(new URL(lines.at(-1) ?? '').pathname).toBe(path);
});

it('a translated title gives way to that of the source', () =>
  expect(
    copied({
      title: { text: 'Discurso', lang: 'es' },
      original: { text: 'Remarks', lang: 'en' },
    })[2],
  ).toBe('Remarks, <2012-06-19>'));

it('a copy is named as one, and what is not there is left out', () => {
  const lines = copied({
    quote: { ...quote, fromHomePage2012: false },
    links: [link('https://a.test/copy', false, null)],
  });
  expect(lines.slice(3, -1)).toEqual([
    ...['[quote.source] https://a.test/copy ([source.other])', '[provenance.changed] <2026-11-23>'],
  ]);
  expect(copied({ links: [] }).slice(4, -1)).toEqual(['[provenance.changed] <2026-11-23>']);
});

it('where nobody is quoted there is nothing to copy', () =>
  expect(quoteWithSource({ ...entry, quote: null }, i18n, path)).toBeNull());
