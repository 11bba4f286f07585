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
} from '#core/schema/lists.ts';
import { milestoneSchema } from '#core/schema/milestone.ts';
import { officeSchema } from '#core/schema/office.ts';
import { reportSchema } from '#core/schema/report.ts';
import { pillarIds } from '#core/schema/shared.ts';
import { statementSchema } from '#core/schema/statement.ts';
import { checkReferences } from './check-references.ts';
import type { ContentFile } from './content-files.ts';
import { readTiers } from './countries/read-tiers.ts';
import { shelve, type Folder, type ListName } from './content-shelf.ts';
import { readMarkdownRecord, readYamlRecord, type Read } from './read-record.ts';

/** A checked record, with what its file is called and what stands beside it. */
interface Volume<T> {
  written: Written;
  fields: T;
  read: Read<T>;
}

/** Reads every content file. Gives the content, or null and every problem of every file in one go. */
export function parseContent(files: ContentFile[]): {
  content: Content | null;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const shelf = shelve(files, problems);

  function readFolder<T extends Schema>(folder: Folder, schema: T): Volume<Checked<T>>[] {
    return shelf.volumes[folder].flatMap(({ id, file, translations }) => {
      const read = readMarkdownRecord(file, schema, problems);
      const translated: Record<string, Translation> = {};
      for (const { lang, file: other } of translations) {
        const part = readMarkdownRecord(other, translationSchema, problems);
        if (part) translated[lang] = { ...part.value, text: part.text };
      }
      if (!read) return [];
      return [
        { written: { id, text: read.text, translations: translated }, fields: read.value, read },
      ];
    });
  }

  function readList<T extends Schema>(name: ListName, schema: T): Read<Checked<T>> | null {
    const file = shelf.lists.get(name);
    return file ? readYamlRecord(file, schema, problems) : null;
  }

  const statements = readFolder('statements', statementSchema);
  const reports = readFolder('reports', reportSchema);
  const milestones = readFolder('milestones', milestoneSchema);
  const pillars = readFolder('pillars', pillarSchema);
  const questions = readFolder('faq', questionSchema);
  const topics = readList('topics.yaml', topicsSchema);
  const speakers = readList('speakers.yaml', speakersSchema);
  const office = readList('office.yaml', officeSchema);

  const released = reports.map(({ written, fields, read }) => ({
    entry: {
      ...{ type: 'report' as const, year: Number(written.id), date: fields.releaseDate },
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
        ...{ type: 'milestone' as const, ...written, ...fields },
        // A milestone with neither date is reported below and never reaches a page.
        date: fields.date ?? fields.approxDate ?? '',
      },
      read,
    })),
  ];
  const ids = (['statements', 'reports', 'milestones'] as const).flatMap((folder) =>
    shelf.volumes[folder].map(({ id }) => id),
  );
  checkReferences({ ids, entries, pillars, topics, speakers, office }, problems);

  const years = shelf.volumes.reports.map(({ id }) => id);
  const tiers = readTiers(shelf.lists, released, years, problems);

  if (problems.length || !topics || !speakers || !office || !tiers)
    return { content: null, problems };
  const content: Content = {
    entries: inOrder(entries.map(({ entry }) => entry)),
    pillars: pillars
      .map(({ written, fields }) => ({ ...written, ...fields }) as Content['pillars'][number])
      .sort((a, b) => pillarIds.indexOf(a.id) - pillarIds.indexOf(b.id)),
    questions: questions
      .map(({ written, fields }) => ({ ...written, ...fields }))
      .sort((a, b) => a.order - b.order),
    topics: topics.value,
    speakers: speakers.value,
    office: office.value,
    tiers,
  };
  return { content, problems };
}
