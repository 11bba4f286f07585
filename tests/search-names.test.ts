import { describe, expect, it } from 'vitest';
import { createI18n } from '#lib/i18n/i18n.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { buildIndex } from '#lib/search/index/build.ts';
import { search } from '#lib/search/answer/search.ts';
import { openIndex } from '#lib/search/index/open.ts';
import { searchSource } from '../src/lib/server/search/source.ts';

/** Twenty people as readers of other scripts write them, by the id of the speaker. */
const people = [
  ...['hillary-rodham-clinton', 'barack-obama', 'luis-cdebaca', 'john-kerry', 'antony-j-blinken'],
  ...['colin-l-powell', 'condoleezza-rice', 'michael-r-pompeo', 'marco-rubio', 'ban-ki-moon'],
  ...['antonio-guterres', 'yury-fedotov', 'ghada-waly', 'cindy-dyer', 'mark-p-lagon'],
  ...['john-r-miller', 'christopher-h-smith', 'george-w-bush', 'kamala-harris', 'maria-otero'],
];

describe.each(['ar', 'ru', 'zh', 'hi'])('in %s', async (lang) => {
  await loadMessages(lang);
  const source = await searchSource(createI18n(lang));
  const index = openIndex(JSON.parse(JSON.stringify(buildIndex(source))));
  const byId = new Map(source.documents.map((document) => [document.id, document]));

  it.each(people)('the name of %s finds what the person said, and shows it', (id) => {
    const name = source.scriptNames?.[id] ?? '';
    expect(name).not.toBe('');
    // Titles name people too, and stand as high.
    const { hits } = search({ query: name, limit: 3 }, index);
    const own = hits.filter((hit) => byId.get(hit.id)?.speakers.includes(id));
    expect(own.length).toBeGreaterThan(0);
    for (const hit of own) expect(hit.names.map(({ text }) => text)).toContain(name);
  });
});
