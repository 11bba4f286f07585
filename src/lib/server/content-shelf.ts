import type { Problem } from '#core/problem.ts';
import { contentRoot, type ContentFile } from './content-files.ts';
import { tierFiles } from './countries/tier-files.ts';

/** The folders of Markdown files, the lists in YAML and the tables. */
const folders = ['statements', 'reports', 'milestones', 'pillars', 'faq', 'tiers'] as const;
const lists = ['topics.yaml', 'speakers.yaml', 'office.yaml', ...tierFiles] as const;

export type Folder = (typeof folders)[number];
export type ListName = (typeof lists)[number];

/** A Markdown file with the translations that stand beside it. */
export interface Volume {
  id: string;
  file: ContentFile;
  translations: { lang: string; file: ContentFile }[];
}

/** The content files, each in its place. */
export interface Shelf {
  volumes: Record<Folder, Volume[]>;
  lists: Map<string, ContentFile>;
}

const markdownName = /^([a-z-]+)\/([a-z0-9-]+)(?:\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*))?\.md$/;

/** Puts every file in its place by its name. Names that fit nowhere and translations of nothing are added to `problems`. */
export function shelve(files: ContentFile[], problems: Problem[]): Shelf {
  const volumes = Object.fromEntries(folders.map((name) => [name, [] as Volume[]])) as Record<
    Folder,
    Volume[]
  >;
  const shelf: Shelf = { volumes, lists: new Map() };
  const fault = (file: string, message: string, remedy: string) =>
    problems.push({ file, line: 1, column: 1, message, remedy });
  const translations: { folder: Folder; id: string; lang: string; file: ContentFile }[] = [];

  for (const file of files) {
    const name = file.path.slice(contentRoot.length + 1);
    if ((lists as readonly string[]).includes(name)) {
      shelf.lists.set(name, file);
      continue;
    }
    const [, folderName = '', id = '', lang] = markdownName.exec(name) ?? [];
    const folder = folders.find((known) => known === folderName);
    if (!folder)
      fault(
        file.path,
        'is not the name of a content file',
        `Name it <folder>/<id>.md in small letters, digits and hyphens, in one of: ${folders.join(', ')}.`,
      );
    else if (lang) translations.push({ folder, id, lang, file });
    else volumes[folder].push({ id, file, translations: [] });
  }

  for (const { folder, id, lang, file } of translations) {
    const volume = volumes[folder].find((known) => known.id === id);
    if (volume) volume.translations.push({ lang, file });
    else
      fault(
        file.path,
        'translates a file that is not there',
        `Add ${contentRoot}/${folder}/${id}.md, or give this file the name of the file it translates.`,
      );
  }
  for (const name of lists)
    if (!shelf.lists.has(name))
      fault(`${contentRoot}/${name}`, 'is missing', 'Restore the file: entries refer to it.');
  return shelf;
}
