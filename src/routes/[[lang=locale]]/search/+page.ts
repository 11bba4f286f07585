// The one page that needs Svelte in the browser: what it shows is not known before somebody types.
export const csr = true;
