import { isMeeting } from '../src/answer/meetings.ts';
import { answerQuestion } from '../src/answer/question/answer-question.ts';
import { defineCommand } from './define.ts';
import { exampleName } from './example-name.ts';

export const ask = defineCommand({
  name: 'ask',
  description: 'A question in plain words: who, what, when, where, how many, how much',
  options: [{ name: 'question', description: 'such as: who met BASF in 2020?', required: true }],
  example: (archive) => `/ask who met ${exampleName(archive, isMeeting)}?`,
  find: ({ question = '' }, archive) => answerQuestion(question, archive),
});
