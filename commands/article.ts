import { articleText } from '../src/answer/article-lookup.ts';
import { articleChoices } from './choices.ts';
import { defineCommand } from './define.ts';

export const article = defineCommand({
  name: 'article',
  description: 'One article: where it comes from, and its text in pages',
  options: [
    {
      name: 'id',
      description: 'its id, its file name, or a part of its title',
      required: true,
      kind: 'name',
      complete: articleChoices,
    },
    { name: 'page', description: 'which page of the text', required: false, kind: 'page' },
  ],
  example: (archive) => `/article ${archive.articles[0]?.id ?? 'ID'}`,
  find: ({ id = '', page = '1' }, archive) => articleText(id, Number(page), archive),
});
