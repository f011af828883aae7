import { eventTypeTyped } from '../src/answer/articles-telling.ts';
import { passagesFor } from '../src/answer/passages.ts';
import { eventTypeChoices, languageChoices, PERIOD_OPTIONS, sourceChoices } from './choices.ts';
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
    {
      name: 'kind',
      description: 'of articles that tell of a meeting, visit, signing, conference or other event',
      required: false,
      kind: 'event type',
      complete: eventTypeChoices,
    },
    {
      name: 'language',
      description: 'such as German, or de',
      required: false,
      kind: 'name',
      complete: languageChoices,
    },
  ],
  example: (archive) => `/search ${exampleWords(archive)}`,
  find: ({ words = '', kind, ...filters }, archive) => {
    const type = kind === undefined ? undefined : eventTypeTyped(kind);
    return passagesFor({ words, ...filters, ...(type && { kind: type }) }, archive);
  },
});
