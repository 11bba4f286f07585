import { describe, expect, it } from 'vitest';
import { createI18n } from '#lib/i18n/i18n.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { buildIndex } from '#lib/search/index/build.ts';
import { search } from '#lib/search/answer/search.ts';
import { openIndex } from '#lib/search/index/open.ts';
import { searchSource } from '../src/lib/server/search/source.ts';

import { questions } from './search-questions.ts';

/** What a person may type, and the entry that must be among the first three. */
const searches: Record<string, [typed: string, wanted: string][]> = {
  en: [
    ['cdebacca', '2014-02-14-mexico-visit-cdebaca'],
    ['de baca minnesota', '2013-11-20-university-of-minnesota-law-school'],
    ['obama clinton global', '2012-09-25-clinton-global-initiative'],
    ['2012 report', '2012'],
    ['report 2001', '2001'],
    ['june 2012', '2012-06-19-twelfth-tip-report'],
    ['supply chian', '2015-01-29-white-house-forum-supply-chains'],
    ['"supply chains" white house', '2015-01-29-white-house-forum-supply-chains'],
    ['hilary clinton washington post', '2009-06-17-clinton-washington-post'],
    ['traficking report 2004', '2004'],
    ['child soldeirs act', '2008-04-08-house-child-soldiers-accountability'],
    ['interagency task force 2014', '2014-04-08-interagency-task-force'],
    ['palermo protcol', 'un-tip-protocol'],
    ['pompeo freedom', '2020-01-11-freedom-first-pompeo'],
    ['guteres abolition 2024', '2024-12-02-abolition-day-guterres'],
    ['fedotov why slav', '2017-09-21-why-slavery-fedotov'],
    ['uyghur act', '2021-12-23-uyghur-forced-labor-prevention-act'],
    ['xinjang', '2020-09-17-ways-and-means-xinjiang'],
    ['cobalt', '2019-07-30-castro-cobalt-resolution'],
    ['seafod', '2016-09-14-seafood-sector'],
    ['cyber scam', '2025-05-05-treasury-karen-national-army'],
    ['executive order 13627', 'eo-13627'],
    ['EO 13627', 'eo-13627'],
    ['TVPA', 'tvpa-2000'],
    ['public law 106-386', 'tvpa-2000'],
    ['ban ki moon world day', '2014-07-30-first-world-day'],
    ['helsinki comission forced labor', '2007-10-11-helsinki-commission-forced-labor'],
    ['lagon swearing', '2007-07-09-lagon-swearing-in'],
    ['condoleeza rice 2008', '2008-06-04-eighth-tip-report'],
    ['powell 2001', '2001-07-12-first-tip-report'],
    ['swedish queen', '2007-04-19-innocents-at-risk-gala'],
    ['labour department goods list', '2014-12-01-labor-department-goods-list'],
    ['kind:proclamation year:2014', '2014-12-31-prevention-month-2015'],
    ['speaker:clinton kind:report', '2012'],
    ['iowa', '2012-03-06-iowa-state-university'],
    ['pepperdin', '2012-10-11-pepperdine-university'],
    ['napolitano blue campain', '2010-07-22-blue-campaign-napolitano'],
    ['world cup', '2006-06-14-house-hearing-world-cup'],
    ['google hangout', '2013-07-18-google-hangout'],
    ['first world day', 'world-day-first'],
    ['kerry globe', '2014-04-20-kerry-boston-globe'],
    ['laura bush', '2004-06-23-asia-conference-laura-bush'],
    ['richmond swearing in', '2018-11-14-richmond-swearing-in'],
    ['cadena de suministro', '2015-01-29-white-house-forum-supply-chains'],
    ['供应链', '2015-01-29-white-house-forum-supply-chains'],
    ['سلاسل التوريد', '2015-01-29-white-house-forum-supply-chains'],
  ],
  es: [
    ['informe 2012', '2012'],
    ['orden ejecutiva 13627', 'eo-13627'],
    ['cadenas de suministro', '2015-01-29-white-house-forum-supply-chains'],
    ['niños soldados', '2007-04-24-senate-child-soldiers'],
    ['tipo:proclamación año:2014', '2014-12-31-prevention-month-2015'],
    ['orador:cdebaca tipo:entrevista', '2013-06-19-cnn-domestic-servitude'],
  ],
  ar: [
    ['تقرير 2012', '2012'],
    ['التقرير ٢٠١٢', '2012'],
    ['الاطفال الجنود', '2007-04-24-senate-child-soldiers'],
    ['سلاسل التوريد', '2015-01-29-white-house-forum-supply-chains'],
  ],
};

for (const [lang, list] of Object.entries(questions)) searches[lang]?.push(...list);

/** Who types a government, or a tier with a year, wants its page or the edition before all that speaks of it. */
const first: Record<string, [typed: string, wanted: string][]> = {
  en: [
    ['thailand', 'countries/thailand'],
    ['Thai', 'countries/thailand'],
    ['myanmar', 'countries/burma'],
    ['south korea', 'countries/korea-south'],
    ['tier 3 2012', '2012'],
    ['watch list 2024', '2024'],
    ['downgraded 2014', '2014'],
  ],
  es: [
    ['tailandia', 'countries/thailand'],
    ['birmania', 'countries/burma'],
    ['nivel 3 2012', '2012'],
  ],
  ar: [
    ['تايلاند', 'countries/thailand'],
    ['ميانمار', 'countries/burma'],
  ],
};

const report: Record<string, string> = { en: 'report', es: 'informe', ar: 'تقرير' };

describe.each(Object.entries(searches))('the archive in %s', async (lang, list) => {
  await loadMessages(lang);
  const source = await searchSource(createI18n(lang));
  const index = openIndex(JSON.parse(JSON.stringify(buildIndex(source))));

  it.each(list)('%s finds %s among the first three', (query, wanted) => {
    const { hits } = search({ query }, index);
    expect(hits.slice(0, 3).map(({ id }) => id)).toContain(wanted);
  });

  it.each(first[lang] ?? [])('%s finds %s first', (query, wanted) =>
    expect(search({ query }, index).hits[0]?.id).toBe(wanted),
  );

  it('finds reports by the word for them in the language of the reader', () => {
    const { hits } = search({ query: report[lang] ?? '' }, index);
    expect(hits.map(({ kind }) => kind)).toContain('report');
  });
});
