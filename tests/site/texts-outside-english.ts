const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const unread = new Set(['script', 'style', 'title', 'bdi', 'code']);

/**
 * The texts of a page that stand in no element marked as English: what a screen reader says in the
 * page's own language. Names, which are in `<bdi>`, code, which is in no language, and the title, which takes no mark, are left out.
 */
export function textsOutsideEnglish(html: string): string[] {
  const open: { name: string; english: boolean }[] = [];
  const texts: string[] = [];
  for (const [, tag, text] of html.matchAll(/<!--[^]*?-->|<([^<>]*)>|([^<]+)/g)) {
    const inside = open.at(-1);
    if (text !== undefined) {
      const said = text.replaceAll('&amp;', '&').trim();
      if (said && !inside?.english && !open.some(({ name }) => unread.has(name))) texts.push(said);
      continue;
    }
    const name = /^\/?([a-z0-9-]+)/i.exec(tag ?? '')?.[1]?.toLowerCase();
    if (!name || empty.has(name) || tag?.endsWith('/')) continue;
    if (tag?.startsWith('/')) {
      const at = open.findLastIndex((one) => one.name === name);
      if (at >= 0) open.length = at;
      continue;
    }
    const lang = /\slang="([^"]*)"/.exec(tag ?? '')?.[1];
    open.push({ name, english: lang === undefined ? (inside?.english ?? false) : lang === 'en' });
  }
  return texts;
}
