// Static hosts look for /404.html and serve it at any address: so it is a file of that name, and no router may take it over.
export const trailingSlash = 'never';
export const csr = false;
