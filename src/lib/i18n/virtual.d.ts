declare module 'virtual:locales' {
  import type { Locale } from '#core/locale.ts';
  import type { WrittenForms } from '#lib/i18n/written-forms.ts';

  /** Every locale that has a file, the base locale first. */
  export const locales: readonly Locale[];
  type Loaders = Record<
    string,
    () => Promise<{
      default: { messages: Record<string, string>; fallback: string[]; written?: WrittenForms };
    }>
  >;
  /** Fetches the messages of one locale. */
  export const loaders: Loaders;
  /** Fetches those of the translators' page. */
  export const workshopLoaders: Loaders;
}
