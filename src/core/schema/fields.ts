import * as v from 'valibot';
import { isWebAddress, lacksScheme } from '../address.ts';
import { isRealDate } from '../dates.ts';
import { findTextFault } from '../text-faults.ts';

/** Gives a field its one sentence of help: what it holds, as an editor would put it. */
export const help = <T>(sentence: string) => v.description<T, string>(sentence);

const soundText = v.rawCheck<string>(({ dataset, addIssue }) => {
  const fault = dataset.typed ? findTextFault(dataset.value) : null;
  if (fault) addIssue({ message: `${fault.message}\n${fault.remedy}` });
});

/** One line of text that is safe to show. */
export const text = v.pipe(
  v.string(),
  v.nonEmpty('is empty'),
  v.check(
    (value) => !value.endsWith('\n'),
    'ends with a line end\nWrite it behind the colon, or >- where > or | stands.',
  ),
  v.check((value) => value.replace(/\n$/, '') === value.trim(), 'begins or ends with a space'),
  v.check((value) => !/[\t\r\n]/.test(value.trim()), 'holds a tab or a line end'),
  soundText,
);

const firstYear = '1900';
const tooEarly = `is before ${firstYear}, when the field begins`;
const notTooEarly = (value: string) => !isRealDate(value) || value >= firstYear;

/** Marks the schemas of dates, so that `datesIn` finds them. */
const isDate = <T extends string | number>() => v.metadata<T, { date: true }>({ date: true });

/** A date to the day that exists. */
export const day = v.pipe(
  v.string(),
  v.check(
    (value) => value.length === 10 && isRealDate(value),
    'is not a day that exists, written YYYY-MM-DD',
  ),
  v.check(notTooEarly, tooEarly),
  isDate(),
);

/** A year or a month that exists. */
export const yearOrMonth = v.pipe(
  v.string(),
  v.check(
    (value) => value.length < 10 && isRealDate(value),
    'is not a year or month, written YYYY or YYYY-MM',
  ),
  v.check(notTooEarly, tooEarly),
  isDate(),
);

/** A day of the year, `07-30`. */
export const dayOfYear = v.pipe(
  v.string(),
  v.check(
    (value) => isRealDate(`2000-${value}`) && value.length === 5,
    'is not a day of the year, written MM-DD',
  ),
);

/** A short name for use in addresses. */
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id: small letters, digits and single hyphens'),
);

/** A link that a reader may follow: http or https, and nothing else. */
export const address = v.pipe(
  v.string(),
  v.check(
    (value) => !lacksScheme(value),
    'is an address without its beginning\nWrite https:// before it.',
  ),
  v.check((value) => lacksScheme(value) || isWebAddress(value), 'is not an http or https address'),
);

/** A whole number that counts something. */
export const count = v.pipe(
  v.number(),
  v.integer('is not a whole number'),
  v.minValue(0, 'is below zero'),
);

/** A BCP 47 language code as used in the content. */
export const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'is not a language code such as en or zh-Hans'),
);

/** A year of the archive. */
export const year = v.pipe(
  v.number(),
  v.integer('is not a year'),
  v.minValue(Number(firstYear), tooEarly),
  isDate(),
);

/** A page's address, or the name of a document that is not on the web. */
const source = v.lazy((value) =>
  typeof value === 'string' && (value.includes('://') || lacksScheme(value)) ? address : text,
);

/** Where the facts of an entry were read. */
export const verifiedFrom = v.pipe(
  v.array(source),
  help('Where the facts were read, shown under "How this entry was verified".'),
);
