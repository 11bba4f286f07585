import * as v from 'valibot';
import { isWebAddress } from '../address.ts';
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
  v.check((value) => value === value.trim(), 'begins or ends with a space'),
  soundText,
);

/** A date to the day that exists. */
export const day = v.pipe(
  v.string(),
  v.check(
    (value) => value.length === 10 && isRealDate(value),
    'is not a day that exists, written YYYY-MM-DD',
  ),
);

/** A year or a month that exists. */
export const yearOrMonth = v.pipe(
  v.string(),
  v.check(
    (value) => value.length < 10 && isRealDate(value),
    'is not a year or month, written YYYY or YYYY-MM',
  ),
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
export const address = v.pipe(v.string(), v.check(isWebAddress, 'is not an http or https address'));

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
  v.minValue(1900, 'is not a year of the archive'),
  v.maxValue(2100, 'is not a year of the archive'),
);

/** A page's address, or the name of a document that is not on the web. */
const source = v.lazy((value) =>
  typeof value === 'string' && value.includes('://') ? address : text,
);

/** Where the facts of an entry were read. */
export const verifiedFrom = v.pipe(
  v.array(source),
  help('Where the facts were read, shown under "How this entry was verified".'),
);
