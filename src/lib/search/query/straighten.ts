/** Marks of quotation in all the scripts, each for one character so that places stay. */
const quotes = /[“”„‟«»‹›＂「」『』〝〞]/g;
/** Single marks around words: one after a letter is an apostrophe, and one before a digit stands for a century. */
const single = /(^|[\s(])['‘‚](?=[^\s'’])([^'‘’‚"]*)['’](?=$|[\s.,;:!?)])/g;

/** A query with one kind of quotation mark in place of all. */
export const straighten = (query: string): string =>
  query
    .replace(quotes, '"')
    .replace(single, (_, before: string, text: string) => `${before}"${text}"`);
