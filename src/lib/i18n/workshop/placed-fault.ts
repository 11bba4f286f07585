import type { FileFault } from '../check/fault.ts';
import { lineAndColumn } from '../check/read-members.ts';

/** A fault of a file with its line and column, counted from 1. */
export interface PlacedFault {
  line: number;
  column: number;
  message: string;
  remedy: string;
}

/** A fault of a file as a person looks for it. */
export const completeFault = (source: string, { at, message, remedy }: FileFault): PlacedFault => ({
  ...lineAndColumn(source, at),
  message,
  remedy,
});
