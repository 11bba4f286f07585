import { builtFiles, builtPages } from './built-site.ts';

/** Every internal link, source or anchor of a built site that leads nowhere, as `page → address`. */
export function deadLinks(dir: string, base: string, origin: string): string[] {
  const files = new Set(builtFiles(dir));
  const pages = builtPages(dir);
  const ids = new Map(pages.map(({ path, ids }) => [path, ids]));
  // Most links stand on thousands of pages, and lead to the same place from each.
  const faults = new Map<string, string | null>();

  const dead: string[] = [];
  for (const { path, links } of pages)
    for (const link of links) {
      const reason = faultFrom(link, path);
      if (reason) dead.push(`${path} → ${link} (${reason})`);
    }
  return dead;

  function faultFrom(link: string, path: string): string | null {
    if (!/^(?:\/|https?:)/.test(link)) return fault(link, path);
    let known = faults.get(link);
    if (known === undefined) faults.set(link, (known = fault(link, path)));
    return known;
  }

  function fault(link: string, from: string): string | null {
    if (/^(mailto|tel|sms|data):/.test(link)) return null;
    const url = new URL(link, origin + base + from);
    if (url.origin !== origin) return null;
    if (!url.pathname.startsWith(`${base}/`)) return 'outside the base path';
    const path = decodeURI(url.pathname.slice(base.length));
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file.slice(1))) return 'no such file';
  const anchor = decodeURIComponent(url.hash.slice(1));
    return anchor && !ids.get(path)?.has(anchor) ? 'no such anchor' : null;
  }
}
