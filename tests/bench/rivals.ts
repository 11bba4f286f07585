import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'vite';

/** An element as a partner's page would carry it a hundred times. */
export interface Subject {
  name: string;
  /** The page's script and style sheet, as they are served. */
  script: string;
  style?: string;
  html: string;
  /** Whether an element has shown what it is for, asked in the page. */
  shown: string;
  /** What it fetches at run time, by the beginning of the address. */
  answers: Record<string, { body: string; type: string }>;
  /** What a strict policy must allow for its addresses. */
  sources: string;
}

const resolve = createRequire(import.meta.url).resolve;
const folderOf = (name: string) => dirname(resolve(`${name}/package.json`));
const text = (...path: string[]) => readFileSync(join(...path), 'utf8');

async function minified(input: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      copyPublicDir: false,
      rolldownOptions: { input, output: { format: 'es' } },
    },
  });
  const [result] = Array.isArray(output) ? output : [output];
  const [chunk] = result && 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`${input} gave no script.`);
  return chunk.code;
}

const pixel = { body: '<svg xmlns="http://www.w3.org/2000/svg"/>', type: 'image/svg+xml' };

const uri = 'at://did:plc:abc/app.bsky.feed.post/3k';
const post = {
  uri,
  cid: 'bafyabc',
  author: { did: 'did:plc:abc', handle: 'a.example', displayName: 'A', labels: [] },
  record: {
    $type: 'app.bsky.feed.post',
    text: 'Every nation can take action.',
    createdAt: '2024-07-30T12:00:00Z',
  },
  replyCount: 1,
  repostCount: 2,
  likeCount: 3,
  quoteCount: 0,
  labels: [],
  indexedAt: '2024-07-30T12:00:00Z',
};
const thread = {
  thread: { $type: 'app.bsky.feed.defs#threadViewPost', post, replies: [] },
};

/** The elements that ours are measured beside, each doing what it is for. */
export async function rivals(): Promise<Subject[]> {
  const youtube = folderOf('lite-youtube-embed');
  const bluesky = dirname(resolve('bluesky-post-embed'));
  return [
    {
      name: 'lite-youtube-embed',
      script: await minified(join(youtube, 'src/lite-yt-embed.js')),
      style: text(youtube, 'src/lite-yt-embed.css'),
      html: '<lite-youtube videoid="ogfYd705cRs"></lite-youtube>',
      shown: 'document.querySelectorAll("lite-youtube button").length',
      answers: { 'https://i.ytimg.com/': pixel },
      sources: 'img-src https://i.ytimg.com data:',
    },
    {
      name: '@github/relative-time-element',
      script: await minified(resolve('@github/relative-time-element')),
      html: '<relative-time datetime="2024-07-30T12:00:00Z">July 30, 2024</relative-time>',
      shown:
        '[...document.querySelectorAll("relative-time")].filter((one) => one.shadowRoot?.textContent).length',
      answers: {},
      sources: 'img-src data:',
    },
    {
      name: 'bluesky-post-embed',
      script: await minified(join(bluesky, 'wc.js')),
      style: text(bluesky, 'core.css'),
      html: `<bluesky-post src="${uri}"><blockquote>Every nation can take action.</blockquote></bluesky-post>`,
      shown: 'document.querySelectorAll("bluesky-post .bluesky-embed").length',
      answers: {
        'https://public.api.bsky.app/': { body: JSON.stringify(thread), type: 'application/json' },
      },
      sources: 'connect-src https://public.api.bsky.app; img-src https: data:',
    },
  ];
}
