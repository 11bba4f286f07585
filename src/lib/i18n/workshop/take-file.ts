import { completeFault, type PlacedFault } from './placed-fault.ts';
import { readLocaleFile } from '../check/read-file.ts';

/** What came of a file that a translator loaded. */
export interface TakenFile {
  /** Texts to take over: those of the file that differ from what is there and were not typed here. */
  taken: Map<string, string>;
  /** Messages that the file has otherwise than they were typed here: what was typed stays. */
  kept: string[];
  /** What is wrong with the file, with line and column. */
  faults: PlacedFault[];
}

/**
 * Reads a locale file over what is there. Nothing typed is ever replaced, and a broken file still
 * gives the messages that can be read.
 */
export function takeFile(
  source: string,
  draft: ReadonlyMap<string, string>,
  published: Readonly<Record<string, string>>,
): TakenFile {
  const { messages, faults, source: text } = readLocaleFile(source);
  const taken = new Map<string, string>();
  const kept: string[] = [];
  for (const [key, { text: own }] of messages) {
    const typed = draft.get(key);
    if (typed !== undefined && typed !== own) kept.push(key);
    else if (typed === undefined && published[key] !== own) taken.set(key, own);
  }
  return { taken, kept, faults: faults.map((fault) => completeFault(text, fault)) };
}
