import { closest } from '#core/closest.ts';
import type { Problem } from '#core/problem.ts';
import { isSitePath } from '#core/address.ts';
import type { Read } from './read-record.ts';

/** Adds a problem for every link of a text to a page that the archive does not have. Prerendering would stop there without saying where. */
export function checkLinks(
  { file, nodes }: Read<unknown>,
  paths: ReadonlySet<string>,
  languages: readonly string[],
  problems: Problem[],
): void {
  for (const { href, line, column } of nodes) {
    if (!href || !isSitePath(href)) continue;
    const [path = ''] = href.split(/[?#]/);
    if (paths.has(path)) continue;
    const language = languages.find((code) => path.startsWith(`/${code}/`));
    const rest = href.slice((language?.length ?? 0) + 1);
    const near = closest(path, [...paths]);
    problems.push({
      file,
      line,
      column,
      message: `links to ${href}, which is no page of the archive`,
      remedy: language
        ? `Leave the language out: ${rest}. Each page links to its own.`
        : near
          ? `Did you mean ${near}?`
          : 'Look the page up and copy its address from the first slash after the host.',
    });
  }
}
