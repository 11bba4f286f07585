import type { CellView, TierMark } from '#core/country-views.ts';
import { placementKey } from '#core/placement-key.ts';
import type { I18n } from '#lib/i18n/i18n.ts';

/** What is said of cells in one language. */
export interface CellWords {
  /** The character that stands in a small cell. */
  letter(mark: TierMark): string;
  /** The language that an element says which holds that character: none where it is the page's own. */
  letterLang(mark: TierMark): string | undefined;
  /** How a cell is known: "agreed by 3 sources"; null where no edition could place it. */
  known(cell: Pick<CellView, 'status' | 'sources'>): string | null;
  /** The language of those words, where it is not the page's own. */
  knownLang(cell: Pick<CellView, 'status'>): string | undefined;
  /** The cell as it is spoken: "Tier 2 Watch List, agreed by 3 sources". */
  spoken(cell: Pick<CellView, 'mark' | 'status' | 'sources'>): string;
  /** The language of what is spoken, where it is not the page's own. */
  spokenLang(cell: Pick<CellView, 'mark' | 'status'>): string | undefined;
}

/** The words of cells in a language. Tables have thousands of cells and few different ones: each is said once. */
export function cellWords({ t, number, langOf }: I18n): CellWords {
  const letters: Record<TierMark, string> = {
    tier1: number(1),
    tier2: number(2),
    tier2WatchList: t('letter.watch'),
    tier3: number(3),
    special: t('letter.special'),
    absent: '–',
    unknown: '?',
    none: '',
  };
  const letterLangs: Partial<Record<TierMark, string | undefined>> = {
    tier2WatchList: langOf('letter.watch'),
    special: langOf('letter.special'),
  };
  const said = new Map<string, string>();
  const known: CellWords['known'] = ({ status, sources }) => {
    if (!status) return null;
    return status === 'agreed' ? t('known.agreed', { count: sources }) : t(`known.${status}`);
  };
  return {
    letter: (mark) => letters[mark],
    letterLang: (mark) => letterLangs[mark],
    known,
    knownLang: ({ status }) => (status ? langOf(`known.${status}`) : undefined),
    spokenLang: ({ mark, status }) => langOf(status ? 'cell.spoken' : placementKey(mark)),
    spoken({ mark, status, sources }) {
      const key = `${mark} ${status} ${sources}`;
      const found = said.get(key);
      if (found !== undefined) return found;
      const placement = t(placementKey(mark));
      const how = known({ status, sources });
      const text = how ? t('cell.spoken', { placement, known: how }) : placement;
      said.set(key, text);
      return text;
    },
  };
}
