// Static hosts look for /404.html and serve it at any address: so it is a file of that name.
export const trailingSlash = 'never';
