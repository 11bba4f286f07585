/** For pages with rows of bars or years. */
import { offerRoving } from '../roving.ts';

offerRoving(document);
