import type { Description } from '../check/descriptions.ts';
import type { Reviews } from '../check/reviews.ts';
import type { Sources } from '../check/stale.ts';
import type { Term } from '../check/terms.ts';

/** One message as the translators' page has it, with its description. */
export interface WorkshopMessage extends Description {
  key: string;
  english: string;
}

/** Every message of the archive, in the order of en.json: `/data/translate/en.json`. */
export interface EnglishData {
  messages: WorkshopMessage[];
}

/** What one language has: `/data/translate/<code>.json`. */
export interface LanguageData {
  /** The texts of its file, its own keys such as `locale.numbers` among them. */
  texts: Record<string, string>;
  /** The marks of the English texts that they were made from. */
  sources: Sources;
  reviews: Reviews;
  terms: Term[];
}
