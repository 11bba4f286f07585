// The code follows the choices as they are made: Svelte runs in the browser here.
export const csr = true;
