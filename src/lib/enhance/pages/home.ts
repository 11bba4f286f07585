/** For home: what happened on this day, and the row of years. */
import { showThisDay } from '../on-this-day.ts';
import { offerRoving } from '../roving.ts';

showThisDay(document, new Date());
offerRoving(document);
