import { describe, expect, it } from 'vitest';
import { prose, statement } from '../../../../tests/few-entries.ts';
import { said, saidProse, saidText } from './said.ts';

const entry = statement('2012-06-19-a', {
  title: 'Remarks',
  text: prose('She spoke of work.'),
  translations: {
    es: { title: 'Discurso', text: prose('Habló del trabajo.') },
    ar: { title: 'كلمة', text: [] },
  },
});

describe('what is said in the language of the reader', () => {
  it('carries the language that it is really in', () => {
    expect(said(entry, 'title', entry.title, 'es')).toEqual({ text: 'Discurso', lang: 'es' });
    expect(said(entry, 'title', entry.title, 'fr')).toEqual({ text: 'Remarks', lang: 'en' });
    expect(said(entry, 'title', entry.title, 'fr', 'pt').lang).toBe('pt');
  });

  it('prose that was translated is marked as the translation', () => {
    expect(saidText(entry, 'es')).toEqual({ text: 'Habló del trabajo.', lang: 'es' });
    expect(saidProse(entry, 'es')?.lang).toBe('es');
  });

  it('prose of an entry whose title alone was translated is English', () =>
    expect(saidText(entry, 'ar')).toEqual({ text: 'She spoke of work.', lang: 'en' }));

  it('is null where nothing was written', () =>
    expect(saidText(statement('2012-06-19-b'), 'es')).toBeNull());
});
