/**
 * What makes the prerendered pages livelier where JavaScript runs. The pages are not hydrated: a
 * statement took 61 kB and 39 requests with Svelte and the router, and takes a seventh of it without.
 * Each part works on markup that is complete before it comes; what weighs more than a few hundred
 * bytes, such as search, is fetched when it is first used.
 */
import { carryQuery } from './carry-query.ts';
import { copyQuotes } from './copy-quote.ts';
import { offerDensity } from './density.ts';
import { offerLeaving } from './leave-page.ts';
import { offerExplorer } from './offer-explorer.ts';
import { offerGovernments } from './offer-governments.ts';
import { offerNameFinders } from './offer-name-finders.ts';
import { showThisDay } from './on-this-day.ts';
import { tellOwnAddress } from './own-address.ts';
import { offerSearch } from './offer-search.ts';
import { offerRoving } from './roving.ts';
import { offerThemes } from './theme.ts';

offerLeaving(document);
offerThemes(document);
copyQuotes(document);
showThisDay(document, new Date());
offerSearch(document);
offerNameFinders(document);
offerDensity(document);
offerRoving(document);
carryQuery(document);
tellOwnAddress(document);
offerExplorer(document);
offerGovernments(document);
