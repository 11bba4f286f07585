import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { hostPage } from './host-page.ts';
import type { Subject } from './subject.ts';

const require = createRequire(import.meta.url);

const newest = {
  shows: (entries: { title: string }[]) => entries.at(-1)?.title ?? '',
};

/** As its manual says: 600 px high, entries as JSON. Its fonts come from Google, so it goes without. */
export const timelineJs: Subject = {
  name: 'TimelineJS3',
  path: '/timelinejs/',
  search: null,
  ...newest,
  brush: '.tl-timenav-slider',
  entryText: '#timeline',
  files: (entries) =>
    new Map<string, string | Buffer>([
      [
        '/timelinejs/timeline.js',
        readFileSync(require.resolve('@knight-lab/timelinejs/dist/js/timeline.js')),
      ],
      [
        '/timelinejs/css/timeline.css',
        readFileSync(require.resolve('@knight-lab/timelinejs/dist/css/timeline.css')),
      ],
      [
        '/timelinejs/css/icons/tl-icons.woff2',
        readFileSync(require.resolve('@knight-lab/timelinejs/dist/css/icons/tl-icons.woff2')),
      ],
      [
        '/timelinejs/',
        hostPage({
          style: 'css/timeline.css',
          script: 'timeline.js',
          start: `fetch('/data/timelinejs.json').then((answer) => answer.json()).then((data) => {
            new TL.Timeline('timeline', data, { font: null, script_path: location.href }).on(
              'loaded', ready);
          });`,
        }),
      ],
      ['/data/timelinejs.json', JSON.stringify({ events: entries.map(timelineJsEvent) })],
    ]),
};

const timelineJsEvent = ({ id, date, title, summary }: Parameters<Subject['files']>[0][number]) => {
  const [year, month, day] = date.split('-');
  return {
    unique_id: id,
    start_date: { year, month, day },
    text: { headline: title, text: summary },
  };
};

/** As in its first example: every option as it comes. It shows titles alone. */
export const visTimeline: Subject = {
  name: 'vis-timeline',
  path: '/vis-timeline/',
  search: null,
  ...newest,
  brush: '.vis-panel.vis-center',
  entryText: '#timeline',
  files: (entries) =>
    new Map<string, string | Buffer>([
      [
        '/vis-timeline/timeline.js',
        readFileSync(require.resolve('vis-timeline/standalone/umd/vis-timeline-graph2d.min.js')),
      ],
      [
        '/vis-timeline/timeline.css',
        readFileSync(require.resolve('vis-timeline/styles/vis-timeline-graph2d.min.css')),
      ],
      [
        '/vis-timeline/',
        hostPage({
          style: 'timeline.css',
          script: 'timeline.js',
          start: `fetch('/data/vis-timeline.json').then((answer) => answer.json()).then((data) => {
            new vis.Timeline(document.getElementById('timeline'), new vis.DataSet(data), {
              onInitialDrawComplete: ready });
          });`,
        }),
      ],
      [
        '/data/vis-timeline.json',
        JSON.stringify(
          entries.map(({ id, date, title }) => ({
            id,
            content: title,
            start: date,
          })),
        ),
      ],
    ]),
};

/** What a page costs that holds no timeline: how even the frames of this machine are. */
export const emptyPage: Subject = {
  name: 'an empty page',
  path: '/empty/',
  brush: '#timeline',
  search: null,
  entryText: '#timeline',
  shows: () => '',
  files: () => new Map([['/empty/', hostPage({ style: '', script: '', start: 'ready();' })]]),
};
