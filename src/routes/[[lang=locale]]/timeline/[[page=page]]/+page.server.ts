import { content } from '#lib/server/content.ts';
import { entryList, pageParams } from '#lib/server/views/entry-list.ts';
import { inEveryLanguage, langOf } from '#lib/server/views/lang.ts';
import { yearCounts } from '#lib/server/views/years.ts';

export const entries = () => inEveryLanguage(pageParams(content.entries).map((page) => ({ page })));

export const load = ({ params }) => ({
  list: entryList(content.entries, params.page, langOf(params)),
  years: yearCounts(),
});
