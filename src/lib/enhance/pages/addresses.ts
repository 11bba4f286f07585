/** For the page of the feeds: their addresses, as they are from here. */
import { tellFullAddresses } from '../full-addresses.ts';

tellFullAddresses(document);
