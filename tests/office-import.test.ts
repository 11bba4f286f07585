import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Content } from '#core/content.ts';
import { proseText } from '#core/prose.ts';
import { readContentFiles } from '#lib/server/content-files.ts';
import { parseContent } from '#lib/server/parse-content.ts';

const source = '../shared/content/office.json';

const english = JSON.parse(readFileSync('src/locales/en.json', 'utf8')) as Record<string, string>;

/** The office as its source has it, put together again from wherever the archive keeps each part. */
function officeOf({ office, pillars, speakers, entries }: Content) {
  const { banner, formsOfTrafficking, leaders, parentNote, quotes, ...same } = office;
  const nameOf = (id: string) => speakers.find((speaker) => speaker.id === id)?.name;
  const [pillar] = pillars;
  return {
    ...same,
    parentNote: parentNote.text,
    parentNoteVerifiedFrom: parentNote.verifiedFrom,
    leaders: leaders.map(({ id, ...leader }) => ({ name: nameOf(id), ...leader })),
    pillars: pillars.map(({ id, text }) => ({
      ...{ id, name: english[`pillar.${id}`], definition: proseText(text) },
    })),
    pillarsVerifiedFrom: pillar?.verifiedFrom,
    formsOfTrafficking: formsOfTrafficking.map((id) => english[`form.${id}`]?.toLowerCase()),
    quotes: quotes.map(({ id, entry: entryId }) => {
      const entry = entries.find((known) => known.id === entryId);
      const words = entry?.type === 'statement' && entry.quote ? entry.quote : banner;
      return {
        ...{ id, speaker: nameOf(words.speaker), attributionOnHomePage2012: words.attribution },
        ...{ role: words.office, date: entry?.date ?? null },
        occasion: 'occasion' in words ? words.occasion : null,
        yearFrom: 'yearFrom' in words ? words.yearFrom : null,
        text: words.text,
      };
    }),
  };
}

// The source stands beside the project only where it is made.
it.runIf(existsSync(source))('the office keeps every field of its source', () => {
  const { content, problems } = parseContent(readContentFiles());
  expect(problems).toEqual([]);
  if (!content) return;
  expect(officeOf(content)).toEqual(JSON.parse(readFileSync(source, 'utf8')));
  for (const { verifiedFrom } of content.pillars)
    expect(verifiedFrom).toEqual(content.pillars[0]?.verifiedFrom);
  expect(content.office.banner.verifiedFrom).toEqual(content.office.quotesVerifiedFrom);
});
