import { content } from '#lib/server/content.ts';
import { answered } from '#lib/server/views/answered.ts';
import { langOf } from '#lib/server/views/lang.ts';

const short = content.questions.filter(({ id }) => id === 'what-are-the-tiers');

export const load = ({ params }) => ({
  questions: answered([...short, ...content.aboutTiers], langOf(params)),
});
