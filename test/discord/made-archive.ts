import type { Archive } from '../../src/archive/archive.ts';
import type { Article } from '../../src/article/article.ts';
import { ARTICLE, TEXT } from './made-answers.ts';

/** An archive of one article, whose text may have been changed since it was read. */
export function archiveOf(text: string = TEXT): Archive {
  const span = { start: 0, end: text.length };
  const article: Article = {
    id: ARTICLE.id,
    file: ARTICLE.file,
    hash: '',
    text,
    title: { value: ARTICLE.title, span: null, made: false },
    published: null,
    source: null,
    url: ARTICLE.url,
    language: 'en',
    dateline: null,
    sentences: [{ ...span, paragraph: 0 }],
    copies: [],
  };
  return {
    articles: [article],
    unread: [],
    events: [],
    entities: [],
    readAt: '2025-11-21T08:50:00.000Z',
    article: (id) => (id === article.id ? article : undefined),
    event: () => undefined,
    lookUp: () => ({ found: false, near: [] }),
    knows: () => false,
    complete: () => [],
    eventsOf: () => [],
    eventsAt: () => [],
    search: () => ({ total: 0, hits: [], corrections: [] }),
  };
}
