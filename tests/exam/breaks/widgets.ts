import type { Break } from '../break.ts';

/** Breaks of what partners embed. */
export const widgetBreaks: Break[] = [
  {
    what: 'the dates of widgets are in local time',
    file: 'widgets/language.ts',
    from: "timeZone: 'UTC'",
    to: 'timeZone: undefined',
    dies: {
      file: 'widgets/language.test.ts',
      name: 'are the same day in America/Los_Angeles',
    },
  },
  {
    what: 'a feed of any size is read to its end',
    file: 'widgets/fetch-json.ts',
    from: 'if ((size += part.length) > 300_000)',
    to: 'if ((size += part.length) > Infinity)',
    dies: { file: 'widgets/fetch-json.test.ts', name: 'gives up an answer that is too large' },
  },
  {
    what: 'a feed is asked for with the cookies of the reader',
    file: 'widgets/fetch-json.ts',
    from: "credentials: 'omit'",
    to: "credentials: 'include'",
    dies: { file: 'widgets/fetch-json.test.ts', name: 'asks without cookies' },
  },
  {
    what: 'a link of a feed may lead anywhere, or run a script on the page of a partner',
    file: 'widgets/dom.ts',
    from: 'href: root + path',
    to: 'href: path',
    dies: {
      file: 'widgets/dom.test.ts',
      name: 'the address "javascript:alert(1)" leads nowhere but into the archive',
    },
  },
  {
    what: 'any date in a feed is believed',
    file: 'src/core/widget-feed.ts',
    from: '/^\\d{4}(-\\d\\d){0,2}$/.test(date)',
    to: "date !== ''",
    dies: { file: 'src/core/widget-feed.test.ts', name: 'a date of another form is left out' },
  },
  {
    what: 'the widget quotes the oldest words',
    file: 'src/lib/server/widgets/feed.ts',
    from: 'entries.findLast((entry) => quoteOf(entry, baseLocale))',
    to: 'entries.find((entry) => quoteOf(entry, baseLocale))',
    dies: { file: 'src/lib/server/widgets/feed.test.ts', name: 'quotes the latest words' },
  },
  {
    what: 'a quote is copied with an element that WordPress takes out',
    file: 'src/core/embed/quotation-forms.ts',
    from: "element('cite', {",
    to: "element('bdi', {",
    dies: {
      file: 'src/core/embed/quotation-forms.test.ts',
      name: 'the filter of wordpress takes nothing from it',
    },
  },
];
