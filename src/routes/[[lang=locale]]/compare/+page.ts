// What is compared is not known before somebody chooses it.
export const csr = true;
