import { expect, it } from 'vitest';
import { developmentServer, temporaryProject } from '../../../../tests/temporary-project.ts';
import { separator } from '../compiled.ts';
import { IntlMessageFormat } from '../message-format.ts';
import type { Dictionary } from './merge-messages.ts';
import { locales } from './plugin.ts';

const english = {
  'locale.name': 'English',
  'nav.home': 'Home page',
  'quote.beforeOffice': ', ',
  'list.count': '{count, plural, one {# entry of {name}} other {# entries of {name}}}',
};

async function served(pseudo: boolean) {
  const { root } = temporaryProject({ 'src/locales/en.json': JSON.stringify(english) });
  const server = await developmentServer(root, locales({ pseudo }));
  const { locales: found, loaders } = (await server.ssrLoadModule('virtual:locales')) as {
    locales: { code: string; dir: string }[];
    loaders: Record<string, () => Promise<{ default: Dictionary }>>;
  };
  const text = async (code: string, key: string, values = {}) => {
    const body = (await loaders[code]?.())?.default.messages[key];
    return new IntlMessageFormat(`en${separator}${body}`).format(values);
  };
  return { found, text };
}

it('are there in development, and only when asked for', async () => {
  const { found, text } = await served(true);
  expect(found.map(({ code, dir }) => `${code} ${dir}`)).toEqual([
    'en ltr',
    'ar-XB rtl',
    'en-XA ltr',
  ]);
  const long = await text('en-XA', 'nav.home');
  expect(long).toMatch(/^\[Ĥöɱé þåĝé.+\]$/);
  expect(long.length).toBeGreaterThanOrEqual('Home page'.length * 1.4);
  expect(await text('ar-XB', 'nav.home')).toBe('\u202eHome\u202c \u202epage\u202c');
  // Arguments, choices and punctuation stay what they are.
  expect(await text('en-XA', 'list.count', { count: 2, name: 'Obama' })).toMatch(
    /^\[2 éñţŕîéš öƒ Obama.+\]$/,
  );
  expect(await text('en-XA', 'quote.beforeOffice')).toBe(', ');
  expect((await served(false)).found).toHaveLength(1);
});
