/**
 * What makes every prerendered page livelier where JavaScript runs; what only some pages have is in `pages`,
 * a script for each kind. The pages are not hydrated: a statement took 61 kB and 39 requests with Svelte
 * and the router, and takes a seventh of it without. Each part works on markup that is complete before it
 * comes; what weighs more than a few hundred bytes, such as search, is fetched when it is first used.
 */
import { carryQuery } from './carry-query.ts';
import { copyQuotes } from './copy-quote.ts';
import { tellOwnAddress } from './own-address.ts';
import { fetchPageScript } from './page-script.ts';
import { offerSearch } from './offer-search.ts';
import { offerThemes } from './theme.ts';

offerThemes(document);
copyQuotes(document);
offerSearch(document);
carryQuery(document);
tellOwnAddress(document);
fetchPageScript(document);
