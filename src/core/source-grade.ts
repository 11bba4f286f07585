/** What a source is, the best first: the order in which readers see them. */
const sourceGrades = [
  'official',
  'official-copy',
  'archive',
  'press',
  'encyclopedia',
  'blog',
  'other',
] as const;

export type SourceGrade = (typeof sourceGrades)[number];

/** Hosts of governments and of bodies between them, by their endings. */
const official =
  /(?:^|\.)(?:gov|mil|gov\.[a-z]{2}|parliament\.uk|europa\.eu|coe\.int|un\.org|un\.am|un\.org\.ua|ungeneva\.org|unodc\.org|unis\.unvienna\.org|ungift\.org|undocs\.org|ilo\.org|osce\.org|unaids\.org|usmission\.gov|usembassy-china\.org\.cn|ait\.org\.tw|vatican\.va)$/;

/** Web archives, which keep the page of somebody else at an address that ends in its own. */
const capture = /^https?:\/\/[^/]+\/.*?(https?:\/{1,2}.+)$/;

/** Libraries and collections that keep documents of others. */
const archives =
  /(?:^|\.)(?:presidency\.ucsb\.edu|everycrsreport\.com|hsdl\.org|digitalcommons\.[a-z.]+|documentcloud\.org|archive\.org|docslib\.org|fbaum\.unc\.edu|corpora\.tika\.apache\.org|law\.justia\.com|regulations\.justia\.com|law\.utoronto\.ca|voicesofdemocracy\.umd\.edu|wikisource\.org|govtrack\.us|votesmart\.org)$/;

const press =
  /(?:^|\.)(?:voanews\.com|51voa\.com|scoop\.co\.nz|editorials\.voa\.gov|washingtonpost\.com|washingtontimes\.com|nydailynews\.com|cbsnews\.com|cnn\.com|reuters\.com|apnews\.com|americamagazine\.org|ncronline\.org|infobae\.com|dailystar\.com\.lb|allafrica\.com|wam\.ae|kuna\.net\.kw|jurist\.org|miragenews\.com|thefederalnewswire\.com|menafn\.com|einpresswire\.com|hstoday\.us|realclearpolitics\.com|reviewjournal\.com|imperialvalleynews\.com|inedc\.com|business-standard\.com|daytondailynews\.com|urdupoint\.com|guyanachronicle\.com|globalsecurity\.org|occrp\.org|notus\.org|dailynewsegypt\.com|newswise\.com|statenewswire\.com|targetednews\.com|abcnewsradioonline\.com|tampafp\.com|wprost\.pl|hawaiipublicradio\.org)$/;

const encyclopedia = /(?:^|\.)(?:wikipedia\.org|allgov\.com|gvnet\.com)$/;

const blog =
  /(?:^|\.)(?:blogspot\.com|wordpress\.com|tumblr\.com|medium\.com|blogg\.se|webnode\.com)$/;

const hostOf = (address: string): string => new URL(address).hostname.replace(/\.$/, '');

/**
 * What a source is, as far as its address tells; a document that is not on the web is `other`.
 * `publisher` says what an editor found: whether the page is the publisher's own.
 */
export function sourceGrade(source: string, publisher = false): SourceGrade {
  if (!/^https?:\/\//.test(source)) return 'other';
  const kept = capture.exec(source)?.[1]?.replace(/^(https?:)\/{1,2}/, '$1//');
  if (kept && URL.canParse(kept))
    return publisher || sourceGrade(kept) === 'official' ? 'official-copy' : 'archive';
  const host = hostOf(source);
  if (publisher) return 'official';
  if (press.test(host)) return 'press';
  if (official.test(host)) return 'official';
  if (archives.test(host)) return 'archive';
  if (encyclopedia.test(host)) return 'encyclopedia';
  return blog.test(host) ? 'blog' : 'other';
}

/** The sources in the order of their grades, each with its own. */
export const graded = (sources: readonly string[]): { source: string; grade: SourceGrade }[] =>
  sources
    .map((source) => ({ source, grade: sourceGrade(source) }))
    .sort((a, b) => sourceGrades.indexOf(a.grade) - sourceGrades.indexOf(b.grade));

/** Where code and data are kept: the path there tells a reader nothing. */
const codeHosts = /(?:^|\.)github(?:usercontent)?\.com$/;

/** How the address of a source is shown: whole, but for code hosts the host and the file's name. */
export function shownAddress(address: string): string {
  const { hostname, pathname } = new URL(address);
  if (!codeHosts.test(hostname)) return address;
  return `${hostname} … ${pathname.split('/').findLast(Boolean) ?? ''}`;
}
