import type { CountryRef } from '#core/views.ts';
import { content } from '../content.ts';
import { countryName } from './names.ts';

const countries = new Map(content.tiers.countries.map((country) => [country.code, country]));

/** Governments by their codes, named in the reader's language. Throws for a code that the content check would have refused. */
export const countryRefs = (codes: readonly string[], lang: string): CountryRef[] =>
  codes.map((code) => {
    const country = countries.get(code);
    if (!country) throw new Error(`There is no government "${code}".`);
    return { id: country.id, name: countryName(country, lang) };
  });
