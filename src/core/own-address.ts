/**
 * The address to give for a page or a file: the one it was built with or, where the archive was built
 * without an address of its own, the same path where the archive stands. Names that end in `.example` are nobody's (RFC 2606, 2).
 */
export function ownAddress(built: string, here: Pick<URL, 'origin'>): string {
  const { hostname, pathname } = new URL(built);
  return hostname.endsWith('.example') ? here.origin + pathname : built;
}
