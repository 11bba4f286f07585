/** For pages with a long list of names and a field to find one in it. */
import { offerNameFinders } from '../offer-name-finders.ts';

offerNameFinders(document);
