/** A partner's page that runs Svelte too. */
import { mount } from 'svelte';
import Page from './SveltePage.svelte';

mount(Page, { target: document.body });
