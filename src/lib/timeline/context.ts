import { createContext } from 'svelte';
import type { Explorer } from './explorer.svelte.ts';

const [useExplorer, provideExplorer] = createContext<Explorer>();

export { provideExplorer, useExplorer };
