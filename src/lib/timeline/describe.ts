import { governmentName, speakerName, type ArchiveTable } from '#core/archive-table.ts';
import type { Kind } from '#core/entry.ts';
import { isolate } from '#core/isolate.ts';
import { partsOf, type ArchiveQuery, type QueryPart } from '#core/query.ts';
import type { I18n } from '#lib/i18n/i18n.ts';

/** One choice of a question in the reader's language, for a chip that removes it. */
export interface Choice {
  part: QueryPart;
  /** The id of the value; null for words, period and what is on or off. */
  id: string | null;
  /** What is narrowed: "Speaker". */
  label: string;
  /** To what: "Hillary Rodham Clinton". */
  text: string;
}

/** The name of a facet's value. */
export function valueName(part: QueryPart, id: string, table: ArchiveTable, i18n: I18n): string {
  if (part === 'speaker') return speakerName(table, id);
  if (part === 'country') return governmentName(table, id);
  if (part === 'topic' || part === 'pillar') return i18n.name(part, id);
  if (part === 'kind') return i18n.t(`kind.${id as Kind}`);
  if (part === 'lang') return i18n.languageName(id);
  if (part === 'report') return i18n.date(id);
  const row = table.rows.get(id);
  const title = row === undefined ? undefined : table.columns.title[row];
  return (typeof title === 'string' ? title : title?.[0]) ?? id;
}

/** A period in words: "June 2012", "2009 to 2013", "From 2012". */
function periodText({ from, to }: Pick<ArchiveQuery, 'from' | 'to'>, i18n: I18n): string {
  const { t, date } = i18n;
  if (from && to) return from === to ? date(from) : t('period', { from: date(from), to: date(to) });
  if (from) return t('filter.since', { date: date(from) });
  return to ? t('filter.until', { date: date(to) }) : '';
}

/** Every choice of a question, in the order of the page. */
export function choicesOf(query: ArchiveQuery, table: ArchiveTable, i18n: I18n): Choice[] {
  const { t } = i18n;
  return partsOf(query).flatMap((part): Choice[] => {
    const label = t(`filter.${part}`);
    if (part === 'q')
      return [
        { part, id: null, label, text: t('filter.words', { words: isolate(query.q.trim()) }) },
      ];
    if (part === 'period') return [{ part, id: null, label, text: periodText(query, i18n) }];
    if (part === 'quote' || part === 'official')
      return [{ part, id: null, label: t('filter.only'), text: label }];
    return query[part].map((id) => ({
      part,
      id,
      label,
      text: valueName(part, id, table, i18n),
    }));
  });
}

/** A choice with what it narrows: "Kind: Remarks". */
export const choiceText = ({ label, text }: Choice, { t }: I18n): string =>
  t('filter.labelled', { label, value: isolate(text) });

/** The choices as one line: "Remarks or Briefing · Hillary Rodham Clinton · June 2012"; empty where nothing was chosen. */
export function questionText(query: ArchiveQuery, table: ArchiveTable, i18n: I18n): string {
  const choices = choicesOf(query, table, i18n);
  return partsOf(query)
    .map((part) => {
      const texts = choices.filter((choice) => choice.part === part).map(({ text }) => text);
      if (part === 'entry') return i18n.t('filter.entries', { count: texts.length });
      // Names from any language stand side by side: each is isolated from the words around it.
      return i18n.anyOf(texts.map(isolate));
    })
    .join(' · ');
}

/** How many entries were found, by the word for what they are: "14 statements", "25 reports". */
export function countText(rows: Int32Array, table: ArchiveTable, { t }: I18n): string {
  const count = rows.length;
  const types = new Set<string>();
  for (const row of rows) {
    types.add(table.columns.type[row] ?? '');
    if (types.size > 1) break;
  }
  if (types.size !== 1) return t('timeline.count', { count });
  const [type] = types;
  if (type === 's') return t('list.statements', { count });
  return type === 'r' ? t('list.reports', { count }) : t('list.milestones', { count });
}
