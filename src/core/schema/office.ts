import * as v from 'valibot';
import { pillarIds } from './shared.ts';
import { address, day, help, language, slug, text, verifiedFrom, yearOrMonth } from './fields.ts';

const maybeDay = v.nullable(day);
const maybeApprox = v.nullable(yearOrMonth);
const maybeText = v.nullable(text);

/** Where it stands in its government, and what is not certain of that. */
const parent = v.strictObject({
  department: v.pipe(text, help('The department it belongs to.')),
  reportsTo: v.pipe(text, help('The post it reports to.')),
  asOf: v.pipe(text, help('The year this was so, in quotes.')),
  verifiedFrom,
});

const parentNote = v.strictObject({
  text: v.pipe(text, help('Where it stood at other times, and what of that was not verified.')),
  verifiedFrom,
});

const established = v.strictObject({
  date: v.pipe(maybeDay, help('The day, YYYY-MM-DD; null where not verified.')),
  approxDate: v.pipe(maybeApprox, help('The year or month that stands in for the day.')),
  verifiedFrom,
});

const statutoryBasis = v.strictObject({
  title: v.pipe(text, help('The name of the law.')),
  citation: v.pipe(text, help('Where the law is printed, as lawyers cite it.')),
  milestone: v.pipe(slug, help('The id of the law among the milestones.')),
  verifiedFrom,
});

const homepage = v.strictObject({
  href: v.pipe(address, help('The address; old ones may be dead.')),
  era: v.pipe(text, help('When the address was seen in use.')),
});

const leader = v.strictObject({
  id: v.pipe(slug, help('The id of the person in speakers.yaml.')),
  title: v.pipe(text, help('The title held.')),
  start: v.pipe(maybeDay, help('First day; null where not verified.')),
  end: v.pipe(maybeDay, help('Last day; null where not verified.')),
  approxStart: v.pipe(maybeApprox, help('Year or month of the start.')),
  approxEnd: v.pipe(maybeApprox, help('Year or month of the end.')),
  attested: v.pipe(
    v.array(day),
    help('Days on which the person is known to have held the post, YYYY-MM-DD.'),
  ),
  note: v.pipe(maybeText, help('What the reader should know of these dates.')),
  verifiedFrom,
});

const secretary = v.strictObject({
  id: v.pipe(slug, help('The id of the person in speakers.yaml.')),
  start: v.pipe(day, help('First day, YYYY-MM-DD.')),
  verifiedFrom,
});

const form = v.strictObject({
  id: v.pipe(slug, help('Its name is the message `form.<id>`, what it means `formMeans.<id>`.')),
  topic: v.pipe(slug, help('The id of the topic that has the entries on it.')),
});

const vacancy = v.strictObject({
  asOf: v.pipe(day, help('The day for which it is known that nobody held the post.')),
  note: v.pipe(text, help('What is known of the vacancy.')),
  verifiedFrom,
});

const channel = v.strictObject({
  id: v.pipe(slug, help('Its name is the message `channel.<id>`; never change it.')),
  label: v.pipe(text, help('Its name in English.')),
  href: v.pipe(
    v.nullable(
      v.union(
        [address, v.pipe(v.string(), v.regex(/^mailto:[^\s@]+@[^\s@]+$/))],
        'is not an http, https or mailto: address',
      ),
    ),
    help('Its address, or mailto: and a mail address; null where not verified.'),
  ),
  handle: v.pipe(maybeText, help('The name the office has there; null where not verified.')),
  onHomePage2012: v.pipe(
    v.boolean(),
    help("true for the channels of the office's home page of 2012."),
  ),
  note: v.pipe(maybeText, help('What is not certain of it.')),
  verifiedFrom,
});

const hotline = v.strictObject({
  country: v.pipe(
    v.string(),
    v.regex(/^[A-Z]{2}$/, 'is not a country code of two capital letters'),
    help('The country it serves, by its code of two letters (ISO 3166-1).'),
  ),
  name: v.pipe(text, help('Its name as published.')),
  phone: v.pipe(text, help('The number as people read it.')),
  phoneHref: v.pipe(
    v.string(),
    v.regex(/^tel:\+\d+$/, 'is not a tel: address'),
    help('The number as telephones dial it: tel:, a plus sign, the country, digits alone.'),
  ),
  sms: v.pipe(text, help('The number for text messages, in quotes.')),
  relay: v.pipe(text, help('The number of the relay service for deaf callers, in quotes.')),
  url: v.pipe(address, help('The address of its site.')),
  chat: v.pipe(address, help('The address of its chat.')),
  hours: v.pipe(text, help('When it answers.')),
  emergency: v.pipe(text, help("The country's number for emergencies, in quotes.")),
  operator: v.pipe(text, help('Who runs it and who pays for it.')),
  note: v.pipe(text, help('What must be checked before somebody relies on it.')),
  verifiedFrom,
});

const banner = v.strictObject({
  text: v.pipe(text, help('The banner quote of the home page of 2012, exactly.')),
  speaker: v.pipe(slug, help('Whose words: an id from speakers.yaml.')),
  office: v.pipe(text, help('The office held then.')),
  attribution: v.pipe(text, help('How the home page named the speaker.')),
  language: v.pipe(language, help('The language of the words.')),
  note: v.pipe(text, help('What is not known of it.')),
  verifiedFrom,
});

const quote = v.strictObject({
  id: v.pipe(slug, help('A name for the quote; never change it.')),
  entry: v.pipe(
    v.nullable(slug),
    help('The id of the statement that holds the quote; null for the banner.'),
  ),
});

const caption = v.strictObject({
  pillar: v.pipe(v.picklist(pillarIds), help('The pillar whose picture it was.')),
  date: v.pipe(maybeDay, help('The day it gives; null for none.')),
  text: v.pipe(text, help('The words, exactly.')),
  credit: v.pipe(maybeText, help('Whose picture it was; null where it says nothing.')),
});

/** office.yaml: the office whose record this archive keeps. */
export const officeSchema = v.strictObject({
  name: v.pipe(text, help('Its full name.')),
  abbreviations: v.pipe(v.array(text), help('Its short names.')),
  parent: v.pipe(parent, help('Where it stands in its government.')),
  parentNote: v.pipe(parentNote, help('Where it stood at other times.')),
  established: v.pipe(established, help('When it was established.')),
  statutoryBasis: v.pipe(statutoryBasis, help('The law that established it.')),
  homepages: v.pipe(v.array(homepage), help('The addresses of its home page over time.')),
  leaders: v.pipe(v.array(leader), help('Who led it, the first one first.')),
  vacancy: v.pipe(vacancy, help('The latest time it is known to have had no leader.')),
  secretaries: v.pipe(v.array(secretary), help('The Secretaries of State, the first one first.')),
  formsOfTrafficking: v.pipe(v.array(form), help('The major forms as the office named them.')),
  formsVerifiedFrom: verifiedFrom,
  channels: v.pipe(v.array(channel), help('Where the office publishes.')),
  hotlines: v.pipe(v.array(hotline), help('Whom to call for help.')),
  banner: v.pipe(banner, help('The quote across the home page of 2012, which no entry holds.')),
  quotes: v.pipe(v.array(quote), help('The quotes of the home page of 2012, in its order.')),
  quotesVerifiedFrom: verifiedFrom,
  captions2012: v.pipe(v.array(caption), help('The pictures of the pillars there, in words.')),
  quotesNote: v.pipe(text, help('How the quotes were copied and dated.')),
});

export type Office = v.InferOutput<typeof officeSchema>;
