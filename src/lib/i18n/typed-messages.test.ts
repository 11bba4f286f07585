import { expect, it } from 'vitest';
import type { I18n, MessageKey, TextProps } from './i18n.ts';

/** Nothing of it runs: each line below a comment is one that `npm run types` must refuse, or that check fails. */
export function wrong({ t }: I18n, kind: MessageKey & `kind.${string}`) {
  t('nav.skip');
  t('timeline.count', { count: 3 });
  t(kind);
  // The archive's name is filled in at build.
  t('site.independentLong');
  // @ts-expect-error -- a key that is in no locale file
  t('nav.skp');
  // @ts-expect-error -- an argument left out
  t('timeline.count');
  // @ts-expect-error -- an argument by another name
  t('timeline.count', { number: 3 });
  // @ts-expect-error -- a text in place of a number
  t('timeline.count', { count: '3' });
  // @ts-expect-error -- an argument that the message does not take
  t('nav.skip', { count: 3 });

  return [
    { id: 'nav.skip' } satisfies TextProps<'nav.skip'>,
    { id: 'timeline.count', values: { count: 3 } } satisfies TextProps<'timeline.count'>,
    // @ts-expect-error -- <T> without the values of its message
    { id: 'timeline.count' } satisfies TextProps<'timeline.count'>,
    // @ts-expect-error -- <T> with values for a message that takes none
    { id: 'nav.skip', values: { count: 3 } } satisfies TextProps<'nav.skip'>,
  ];
}

it('wrong keys and arguments are refused by npm run types', () => {
  expect(wrong).toBeTypeOf('function');
});
