import { content } from '#lib/server/content.ts';
import { langOf } from '#lib/server/views/lang.ts';
import { said, saidProse } from '#lib/server/views/said.ts';

export const load = ({ params }) => {
  const lang = langOf(params);
  return {
    questions: content.questions.map((file) => ({
      id: file.id,
      question: said(file, 'question', file.question, lang),
      answer: saidProse(file, lang),
    })),
  };
};
