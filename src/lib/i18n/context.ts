import { createContext } from 'svelte';
import type { I18n } from './i18n.ts';

const [useI18n, provideI18n] = createContext<I18n>();

export { provideI18n, useI18n };
