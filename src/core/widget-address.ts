/**
 * Over how many files a language's speakers, topics, pillars and years are spread. Part of what
 * version 1 promises: a widget computes in which of them its own are.
 */
export const filterFiles = 25;

/** In which of those files the entries of a filter are, as `topic/children` names it. */
export const fileOf = (key: string): number =>
  [...key].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) as number)) % 65_521, 0) %
  filterFiles;

/** Where the answer to a widget's question stands. */
export interface WidgetAddress {
  /** Below the archive's root. */
  path: string;
  /** Which of the file's feeds it is. */
  key: string;
}

/**
 * The one file that holds what a filter of a widget asks for; without a filter that of the latest
 * entries. One entry has its JSON twin, which is there whatever the archive's size.
 */
export function widgetAddress(lang: string, by = '', id = ''): WidgetAddress {
  if (by === 'entry')
    return { path: `data/${folderOf(id)}/${encodeURIComponent(id)}.json`, key: lang };
  const key = by && `${by}/${id}`;
  const file = by ? `filter-${fileOf(key)}` : 'latest';
  return { path: `widgets/v1/data/${lang}/${file}.json`, key: key || 'latest' };
}

/** The folder of an entry, which its id tells: that of a report is its year, that of a statement begins with one. */
export const folderOf = (id: string): string =>
  /^\d{4}/.test(id) ? (id[4] ? 'statements' : 'reports') : 'milestones';
