/**
 * The address to give for a page: the one it was built with or, where the archive was built without an
 * address of its own, the one it stands at. Names that end in `.example` are nobody's (RFC 2606, 2).
 */
export function ownAddress(built: string, here: Pick<URL, 'origin' | 'pathname'>): string {
  return new URL(built).hostname.endsWith('.example') ? here.origin + here.pathname : built;
}
