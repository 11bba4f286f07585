import { expect, it } from 'vitest';
import { fieldHelp } from './check.ts';
import { milestoneSchema } from './milestone.ts';
import {
  questionSchema,
  pillarSchema,
  speakersSchema,
  topicsSchema,
  translationSchema,
} from './lists.ts';
import { officeSchema } from './office.ts';
import { reportSchema } from './report.ts';
import { statementSchema } from './statement.ts';

it.each(
  Object.entries({
    statement: statementSchema,
    report: reportSchema,
    milestone: milestoneSchema,
    pillar: pillarSchema,
    question: questionSchema,
    topics: topicsSchema,
    speakers: speakersSchema,
    translation: translationSchema,
    office: officeSchema,
  }),
)('every field of a %s file has its sentence of help', (_, schema) => {
  const help = fieldHelp(schema);
  expect(Object.keys(help).length).toBeGreaterThan(1);
  const silent = Object.entries(help).filter(([path, text]) => !text && !/\[\]$/.test(path));
  expect(silent.map(([path]) => path)).toEqual([]);
});
