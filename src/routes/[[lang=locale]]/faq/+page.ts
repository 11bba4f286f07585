import { content } from '#lib/server/content.ts';
import { answered } from '#lib/server/views/answered.ts';
import { langOf } from '#lib/server/views/lang.ts';

export const load = ({ params }) => ({
  questions: answered(content.questions, langOf(params)),
});
