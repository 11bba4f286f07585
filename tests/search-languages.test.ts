import { describe, expect, it } from 'vitest';
import { precisionOf } from '#core/dates.ts';
import { createI18n } from '#lib/i18n/i18n.ts';
import { locales } from '#lib/i18n/locales.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { buildIndex } from '#lib/search/index/build.ts';
import { search } from '#lib/search/answer/search.ts';
import { readDates } from '#lib/search/query/dates.ts';
import { openIndex } from '#lib/search/index/open.ts';
import { searchSource } from '../src/lib/server/search/source.ts';

const key = (title: string) => title.toLowerCase();
/** One of so many days is asked of the engine; all are read. */
const share = 25;

describe.each(locales.map(({ code }) => code))('the archive in %s', async (lang) => {
  await loadMessages(lang);
  const i18n = createI18n(lang);
  const source = await searchSource(i18n);
  const index = openIndex(JSON.parse(JSON.stringify(buildIndex(source))));

  it('each title in this language stands in the first three of its own answer', () => {
    const own = source.documents.filter(({ title }) => title.lang === lang);
    expect(own.length).toBeGreaterThan(10);
    const missed = [...new Set(own.map(({ title }) => title.text))].filter((text) => {
      const { hits } = search({ query: text, limit: 3 }, index);
      return !hits.some(({ title }) => key(title.text) === key(text));
    });
    expect(missed).toEqual([]);
  });

  const dates = source.documents.flatMap(({ date }) =>
    date && precisionOf(date) === 'day' ? [date] : [],
  );
  /** A day as our pages print it, long and short, as ISO, with the month first and with points. */
  const formsOf = (date: string): string[] => {
    const [year, month, day] = date.split('-').map(Number);
    return [
      i18n.date(date),
      i18n.date(date, 'short'),
      date,
      lang === 'en' ? `${month}/${day}/${year}` : `${day}/${month}/${year}`,
      `${day}.${month}.${year}`,
    ];
  };

  it('each day is read in five forms, and each month as it is printed', () => {
    expect(dates.length).toBeGreaterThan(100);
    const misread = dates.flatMap((date) => [
      ...formsOf(date).filter((form) => readDates(form, index.grammar)[0]?.dates[0] !== date),
      ...[i18n.date(date.slice(0, 7))].filter(
        (form) => readDates(form, index.grammar)[0]?.dates[0] !== date.slice(0, 7),
      ),
    ]);
    expect(misread).toEqual([]);
  });

  it('a day and a month find their entries first', () => {
    const wrong = dates
      .filter((_, at) => at % share === 0)
      .flatMap((date) => [...formsOf(date), i18n.date(date.slice(0, 7))])
      .filter((form) => {
        const asked = readDates(form, index.grammar)[0]?.dates[0] ?? '-';
        const theirs = source.documents.filter((one) => one.date?.startsWith(asked)).length;
        const { hits } = search({ query: form, limit: 3 }, index);
        const first = hits.slice(0, Math.min(3, theirs));
        return first.length === 0 || !first.every((hit) => hit.date?.startsWith(asked));
      });
    expect(wrong).toEqual([]);
  });

  it('help asked for in this language, and in the others, leads to help', () => {
    for (const words of ['hotline', 'خط ساخن', i18n.t('nav.getHelp'), '233733'])
      expect(search({ query: words }, index).hits[0]?.id, words).toBe('get-help');
  });
});
