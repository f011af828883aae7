import { corpusNumbers } from '../src/answer/corpus-numbers.ts';
import { defineCommand } from './define.ts';

export const corpus = defineCommand({
  name: 'corpus',
  description: 'What is indexed, how fresh it is, and what could not be read',
  options: [],
  find: (_options, archive) => corpusNumbers(archive),
});
