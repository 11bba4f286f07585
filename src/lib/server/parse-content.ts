import { inOrder } from '#core/archive.ts';
import type { Content } from '#core/content.ts';
import type { Entry, Translation, Written } from '#core/entry.ts';
import type { Problem } from '#core/problem.ts';
import type { Checked, Schema } from '#core/schema/check.ts';
import {
  pillarSchema,
  questionSchema,
  speakersSchema,
  topicsSchema,
  translationSchema,
  type QuestionFields,
} from '#core/schema/lists.ts';
import { milestoneSchema } from '#core/schema/milestone.ts';
import { officeSchema } from '#core/schema/office.ts';
import { reportSchema } from '#core/schema/report.ts';
import { pillarIds } from '#core/schema/shared.ts';
import { statementSchema } from '#core/schema/statement.ts';
import { checkCharacters } from './check-characters.ts';
import { checkDates } from './check-dates.ts';
import { checkLinks } from './check-links.ts';
import { checkOrder } from './check-order.ts';
import { checkReferences } from './check-references.ts';
import { checkSummary } from './check-summary.ts';
import { checkTranslationFields, checkTranslationLanguages } from './check-translations.ts';
import type { ContentFile } from './content-files.ts';
import { readTiers } from './countries/read-tiers.ts';
import { shelve, type Folder, type ListName } from './content-shelf.ts';
import { surroundingsOf, type Surroundings } from './content-surroundings.ts';
import { readMarkdownRecord, readYamlRecord, type Read } from './read-record.ts';
import { sitePaths } from './site-paths.ts';

/** A checked record, with what its file is called and what stands beside it. */
interface Volume<T> {
  written: Written;
  fields: T;
  read: Read<T>;
}

const asQuestions = (volumes: Volume<QuestionFields>[]): Content['questions'] =>
  volumes
    .map(({ written, fields }) => ({ ...written, ...fields }))
    .sort((a, b) => a.order - b.order);

/** Reads every content file. Gives the content, or null and every problem of every file in one go. */
export function parseContent(
  files: ContentFile[],
  surroundings: Surroundings = surroundingsOf(),
): {
  content: Content | null;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const shelf = shelve(files, problems);
  const misplaced = new Set(problems.map(({ file }) => file));
  const spoilt = checkCharacters(
    files.filter(({ path }) => !misplaced.has(path)),
    problems,
  );
  const texts: Read<unknown>[] = [];
  const { today, languages } = surroundings;

  function readFolder<T extends Schema>(folder: Folder, schema: T): Volume<Checked<T>>[] {
    return shelf.volumes[folder].flatMap((volume) => {
      const { id, file, translations } = volume;
      const read = spoilt.has(file) ? null : readMarkdownRecord(file, schema, problems);
      const translated: Record<string, Translation> = {};
      checkTranslationLanguages(volume, languages, problems);
      for (const { lang, file: other } of translations) {
        if (spoilt.has(other)) continue;
        const part = readMarkdownRecord(other, translationSchema, problems);
        if (!part) continue;
        if (read) checkTranslationFields(read.value as object, part, problems);
        texts.push(part);
        translated[lang] = { ...part.value, text: part.text };
      }
      if (!read) return [];
      texts.push(read);
      checkDates(read, schema, today, problems);
      return [
        { written: { id, text: read.text, translations: translated }, fields: read.value, read },
      ];
    });
  }

  function readList<T extends Schema>(name: ListName, schema: T): Read<Checked<T>> | null {
    const file = shelf.lists.get(name);
    if (!file || spoilt.has(file)) return null;
    const read = readYamlRecord(file, schema, problems);
    if (read) checkDates(read, schema, today, problems);
    return read;
  }

  const statements = readFolder('statements', statementSchema);
  const reports = readFolder('reports', reportSchema);
  const milestones = readFolder('milestones', milestoneSchema);
  const pillars = readFolder('pillars', pillarSchema);
  const questions = readFolder('faq', questionSchema);
  const aboutTiers = readFolder('tiers', questionSchema);
  const topics = readList('topics.yaml', topicsSchema);
  const speakers = readList('speakers.yaml', speakersSchema);
  const office = readList('office.yaml', officeSchema);

  const released = reports.map(({ written, fields, read }) => ({
    entry: {
      type: 'report' as const,
      year: Number(written.id),
      date: fields.releaseDate,
      ...written,
      ...fields,
    },
    read,
  }));
  const entries: { entry: Entry; read: Read<unknown> }[] = [
    ...statements.map(({ written, fields, read }) => ({
      entry: { type: 'statement' as const, ...written, ...fields },
      read,
    })),
    ...released,
    ...milestones.map(({ written, fields, read }) => ({
      entry: {
        type: 'milestone' as const,
        ...written,
        ...fields,
        // A milestone with neither date is reported below and never reaches a page.
        date: fields.date ?? fields.approxDate ?? '',
      },
      read,
    })),
  ];
  const idsIn = (folder: Folder) => shelf.volumes[folder].map(({ id }) => id);
  const ofEntries = {
    statements: idsIn('statements'),
    reports: idsIn('reports'),
    milestones: idsIn('milestones'),
  };
  const ids = Object.values(ofEntries).flat();
  const tiers = readTiers(shelf.lists, released, idsIn('reports'), problems);
  const countries = tiers?.countries.map(({ code }) => code) ?? null;
  const records = { ids, entries, pillars, topics, speakers, office, countries };
  checkReferences(records, surroundings, problems);
  for (const { read } of statements) checkSummary(read, problems);
  for (const answered of [questions, aboutTiers])
    checkOrder(
      answered.map(({ read }) => read),
      problems,
    );
  // A list with faults of its own is not held against the links to what it names.
  if (topics && speakers && tiers) {
    const named = {
      speakers: speakers.value.map(({ id }) => id),
      topics: topics.value.map(({ id }) => id),
      pillars: pillarIds,
    };
    const paths = sitePaths(
      { ...ofEntries, ...named, countries: tiers.countries.map(({ id }) => id) },
      entries.map(({ entry }) => entry.date),
    );
    for (const read of texts) checkLinks(read, paths, languages, problems);
  }

  if (problems.length || !topics || !speakers || !office || !tiers)
    return { content: null, problems };
  const content: Content = {
    entries: inOrder(entries.map(({ entry }) => entry)),
    pillars: pillars
      .map(({ written, fields }) => ({ ...written, ...fields }) as Content['pillars'][number])
      .sort((a, b) => pillarIds.indexOf(a.id) - pillarIds.indexOf(b.id)),
    questions: asQuestions(questions),
    aboutTiers: asQuestions(aboutTiers),
    topics: topics.value,
    speakers: speakers.value,
    office: office.value,
    tiers,
  };
  return { content, problems };
}
