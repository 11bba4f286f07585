import type { Content } from '#core/content.ts';
import type { Answered } from '#core/views.ts';
import { said, saidProse } from './said.ts';

/** Questions with their answers, in the reader's language where they are there in it. */
export const answered = (questions: Content['questions'], lang: string): Answered[] =>
  questions.map((file) => ({
    id: file.id,
    question: said(file, 'question', file.question, lang),
    answer: saidProse(file, lang),
  }));
