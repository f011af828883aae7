import { passagesFor } from '../src/answer/passages.ts';
import { PERIOD_OPTIONS, sourceChoices } from './choices.ts';
import { defineCommand } from './define.ts';
import { exampleWords } from './example-words.ts';

export const search = defineCommand({
  name: 'search',
  description: 'The passages that fit the words best, with the words marked',
  options: [
    {
      name: 'words',
      description: 'words; "two words" in quotation marks as they stand, -word for without',
      required: true,
    },
    ...PERIOD_OPTIONS,
    {
      name: 'source',
      description: 'a part of the source’s name',
      required: false,
      kind: 'name',
      complete: sourceChoices,
    },
  ],
  example: (archive) => `/search ${exampleWords(archive)}`,
  find: ({ words = '', ...filters }, archive) => passagesFor({ words, ...filters }, archive),
});
