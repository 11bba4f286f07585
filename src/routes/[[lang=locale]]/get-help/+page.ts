import { content } from '#lib/server/content.ts';
import { langOf } from '#lib/server/views/lang.ts';
import { sharedName } from '#lib/server/views/record-words.ts';

export const load = ({ params }) => {
  const said = (english: string) => sharedName('hotline', english, langOf(params));
  return {
    hotlines: content.office.hotlines.map((line) => ({
      ...line,
      said: { name: said(line.name), operator: said(line.operator), note: said(line.note) },
    })),
  };
};
