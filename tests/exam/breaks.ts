import type { Break } from './break.ts';
import { languageBreaks } from './breaks/languages.ts';
import { pageBreaks } from './breaks/pages.ts';
import { searchBreaks } from './breaks/search.ts';
import { timelineBreaks } from './breaks/timeline.ts';
import { widgetBreaks } from './breaks/widgets.ts';

/** Every break, room by room. */
export const breaks: Break[] = [
  ...searchBreaks,
  ...timelineBreaks,
  ...pageBreaks,
  ...languageBreaks,
  ...widgetBreaks,
];
