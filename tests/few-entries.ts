import { inOrder } from '#core/archive.ts';
import type { Content } from '#core/content.ts';
import type { Entry, Milestone, Report } from '#core/entry.ts';
import type { Prose } from '#core/prose.ts';

type Statement = Extract<Entry, { type: 'statement' }>;

/** Text as a content file gives it. */
export const prose = (text: string): Prose => [
  { kind: 'paragraph', children: [{ kind: 'text', text }] },
];

const written = {
  text: [],
  translations: {},
  related: [],
  links: [],
  verifiedFrom: [],
  changed: '2026-01-02',
};

/** A statement of the day that its id begins with. */
export const statement = (id: string, given: Partial<Statement> = {}): Statement => ({
  ...written,
  id,
  type: 'statement',
  kind: 'remarks',
  date: id.slice(0, 10),
  title: id,
  dateBasis: 'source',
  titleBasis: 'source',
  language: 'en',
  event: null,
  place: null,
  pillars: [],
  topics: [],
  onHomePage2012: false,
  speakers: [{ id: 'ann-lee', office: 'Judge' }],
  ...given,
});

/** The release of a report. */
export const report = (year: number, date: string): Report => ({
  ...written,
  id: String(year),
  type: 'report',
  year,
  date,
  releaseDate: date,
  edition: year - 2000,
  title: `${year} Trafficking in Persons Report`,
  theme: 'Justice.',
  presentedBy: [{ id: 'ann-lee', office: 'Judge' }],
  countriesAndTerritories: null,
  tiers: null,
  tier3AsReported: null,
  globalLawEnforcement: null,
});

/** An observance that comes back each year. */
export const observance = (id: string, date: string): Milestone => ({
  ...written,
  id,
  type: 'milestone',
  kind: 'observance',
  date,
  title: id,
  approxDate: null,
  observedMonth: null,
  recurs: date.slice(5),
  body: 'United Nations',
  number: null,
  pillars: [],
  said: 'It was observed.',
});

/** An archive of these entries, with Ann Lee, who spoke in all of them. */
export const contentOf = (entries: Entry[]): Content => ({
  entries: inOrder(entries),
  speakers: [{ id: 'ann-lee', name: 'Ann Lee', kind: 'person', offices: ['Judge'] }],
  pillars: [],
  questions: [],
  aboutTiers: [],
  topics: [],
  office: { hotlines: [] as Content['office']['hotlines'] } as Content['office'],
  tiers: { countries: [], cells: [], moves: [], childSoldiers: [], sources: [] },
});
