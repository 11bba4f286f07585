import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '#core/content.ts';
import type { Problem } from '#core/problem.ts';
import { localesRoot } from '#lib/i18n/check/locales-root.ts';
import { checkReviews } from '#lib/i18n/check/reviews.ts';
import { checkRecord } from './check-record.ts';
import { recordCodes, recordMarks, recordMeta, recordSource } from './record-files.ts';
import { recordTexts } from './record-texts.ts';

/** Every fault of every language's file of the record, and of what somebody should look at again in it. */
export function checkRecords(content: Content, root = process.cwd()): Problem[] {
  const english = recordTexts(content);
  // A note that concerns the whole file has a name of its own.
  const isKnown = (key: string) => english.has(key) || key.startsWith('note.');
  return recordCodes(root).flatMap((code) => {
    const review = recordMeta.review(code);
    const path = join(root, localesRoot, 'meta', review);
    return [
      ...checkRecord({
        code,
        english,
        source: recordSource(code, root),
        marks: recordMarks(code, root),
      }),
      ...(existsSync(path) ? checkReviews(review, readFileSync(path, 'utf8'), isKnown) : []),
    ];
  });
}
