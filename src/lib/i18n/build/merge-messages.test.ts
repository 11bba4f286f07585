import { describe, expect, it } from 'vitest';
import { mergeMessages, partOf } from './merge-messages.ts';
import type { LocaleMessages } from './read-locales.ts';

const file = (texts: Record<string, string>) =>
  ({
    messages: new Map(Object.entries(texts).map(([key, body]) => [key, { body }])),
  }) as unknown as LocaleMessages;

const english = file({ 'nav.home': 'Home', 'nav.faq': 'Questions', 'translate.save': 'Save' });

describe('the messages of a language', () => {
  const merged = mergeMessages(english, file({ 'nav.home': 'Inicio' }));

  it('are English where they are not translated, and say so', () => {
    expect(merged.messages).toMatchObject({ 'nav.home': 'Inicio', 'nav.faq': 'Questions' });
    expect(merged.fallback).toEqual(['nav.faq', 'translate.save']);
  });

  it('leave those of the translators’ page to that page', () => {
    expect(partOf(merged, false)).toEqual({
      messages: { 'nav.home': 'Inicio', 'nav.faq': 'Questions' },
      fallback: ['nav.faq'],
    });
    expect(partOf(merged, true)).toEqual({
      messages: { 'translate.save': 'Save' },
      fallback: ['translate.save'],
    });
  });
});
