/** For the page of what happened on this day. */
import { showThisDay } from '../on-this-day.ts';

showThisDay(document, new Date());
