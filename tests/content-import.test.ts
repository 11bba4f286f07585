import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proseText } from '#core/prose.ts';
import { readContentFiles } from '#lib/server/content-files.ts';
import { parseContent } from '#lib/server/parse-content.ts';

const { content } = parseContent(readContentFiles());
const entries = content?.entries ?? [];
const ids = (type: string) => entries.filter((e) => e.type === type).map(({ id }) => id);

it('holds 407 statements, 25 reports, 35 milestones, 62 topics and 200 speakers', () => {
  expect(ids('statement')).toHaveLength(407);
  expect(ids('report')).toHaveLength(25);
  expect(ids('milestone')).toHaveLength(35);
  expect(content?.topics).toHaveLength(62);
  expect(content?.speakers).toHaveLength(200);
});

const source = '../shared/content';

interface SourceRecord {
  id: string;
  year: number;
  title: string;
  summary: string;
  note: string | null;
  date: string | null;
  releaseDate: string;
  approxDate: string | null;
  links: object[];
  verifiedFrom: string[];
  speakers: { name: string; role: string }[];
  [field: string]: unknown;
}

// The source stands beside the project only where it is made; a clone has the counts above.
describe.runIf(existsSync(source))('beside the source of the content', () => {
  const read = (name: string) =>
    JSON.parse(readFileSync(`${source}/${name}.json`, 'utf8')) as SourceRecord[];
  const names = new Map(content?.speakers.map(({ id, name }) => [id, name]));
  const find = (id: string) => {
    const entry = entries.find((known) => known.id === id);
    if (!entry) throw new Error(`${id} is missing`);
    return entry;
  };

  it('every statement keeps every field', () => {
    for (const record of read('statements')) {
      const entry = find(record.id);
      if (entry.type !== 'statement') throw new Error(`${record.id} is not a statement`);
      for (const field of [
        'date',
        'dateBasis',
        'kind',
        'title',
        'titleBasis',
        'event',
        'place',
        'language',
        'pillars',
        'topics',
        'links',
        'verifiedFrom',
        'reportYear',
        'number',
      ] as const)
        expect(entry[field], `${record.id} ${field}`).toEqual(record[field]);
      expect(entry.related).toEqual(record.related ?? []);
      expect(entry.onHomePage2012).toBe(record.onHomePage2012 ?? false);
      expect(entry.quote?.text).toBe((record.quote as { text: string } | undefined)?.text);
      expect(
        entry.speakers.map(({ id, office }) => ({ name: names.get(id), role: office })),
      ).toEqual(record.speakers);
      expect(proseText(entry.text)).toBe(record.summary);
    }
  });

  it('every report keeps every field', () => {
    for (const record of read('reports')) {
      const entry = find(String(record.year));
      if (entry.type !== 'report') throw new Error(`${record.year} is not a report`);
      for (const field of [
        'edition',
        'releaseDate',
        'title',
        'theme',
        'countriesAndTerritories',
        'globalLawEnforcement',
        'related',
        'links',
        'verifiedFrom',
      ] as const)
        expect(entry[field], `${record.year} ${field}`).toEqual(record[field]);
      const tiers = entry.tiers && {
        '1': entry.tiers.tier1,
        '2': entry.tiers.tier2,
        '2WL': entry.tiers.tier2WatchList,
        '3': entry.tiers.tier3,
        special: entry.tiers.special,
        basis: entry.tiers.basis,
      };
      expect(tiers).toEqual(record.tiers);
      expect(entry.tier3AsReported).toBe(record.tier3);
      expect(proseText(entry.text)).toBe(record.note ?? '');
    }
  });

  it('every milestone keeps every field', () => {
    for (const record of read('milestones')) {
      const entry = find(record.id);
      if (entry.type !== 'milestone') throw new Error(`${record.id} is not a milestone`);
      for (const field of [
        'kind',
        'title',
        'body',
        'number',
        'pillars',
        'related',
        'links',
        'verifiedFrom',
        'approxDate',
        'observedMonth',
        'recurs',
      ] as const)
        expect(entry[field], `${record.id} ${field}`).toEqual(record[field]);
      expect(entry.date).toBe(record.date ?? record.approxDate);
      expect(proseText(entry.text)).toBe(record.note ?? '');
    }
  });

  it('every topic keeps its group, and its label is its English name', () => {
    const english = JSON.parse(readFileSync('src/locales/en.json', 'utf8')) as Record<
      string,
      string
    >;
    for (const { id, group, label } of read('topics')) {
      expect(content?.topics.find((topic) => topic.id === id)?.group).toBe(group);
      expect(english[`topic.${id}`]).toBe(label);
    }
  });
});
