// This page needs Svelte in the browser: what it shows is not known before somebody types.
export const csr = true;
