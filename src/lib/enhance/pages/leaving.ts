/** For the page of help: the way to leave it at once. */
import { offerLeaving } from '../leave-page.ts';

offerLeaving(document);
