/** For the timeline with its filters. */
import { offerDensity } from '../density.ts';
import { offerExplorer } from '../offer-explorer.ts';
import { offerRoving } from '../roving.ts';

offerDensity(document);
offerRoving(document);
offerExplorer(document);
