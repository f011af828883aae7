import type { ArchivedEvent } from '../../src/archive/archive.ts';
import type { Article } from '../../src/article/article.ts';
import type { Mention, NewsEvent, Participant } from '../../src/extract/event.ts';

/** An article of one paragraph whose sentences end at `. `; `given` overrides what it has. */
export function madeArticle(file: string, text: string, given: Partial<Article> = {}): Article {
  const sentences = [...text.matchAll(/[^.]+\./g)].map((match) => {
    const start = match.index + match[0].length - match[0].trimStart().length;
    return { start, end: match.index + match[0].length, paragraph: 0 };
  });
  return {
    id: file.replace(/\W/g, '').slice(0, 10),
    file,
    hash: '',
    text,
    title: { value: text.slice(0, 30), span: null, made: true },
    published: null,
    source: null,
    url: null,
    language: 'en',
    dateline: null,
    sentences,
    copies: [],
    ...given,
  };
}

/** The mention of `words` at their first place in the article. */
export function mentionIn(article: Article, words: string): Mention {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`${article.file} has no “${words}”`);
  return { text: words, span: { start, end: start + words.length } };
}

/** `Name` or `Name | role | organisation`, each as it stands in the article. */
export function madeParticipant(
  article: Article,
  told: string,
  given: Partial<Participant> = {},
): Participant {
  const [name = '', role, organisation] = told.split(' | ');
  return {
    name,
    span: mentionIn(article, name).span,
    role: role ? mentionIn(article, role) : null,
    organisation: organisation ? mentionIn(article, organisation) : null,
    side: null,
    collective: false,
    ...given,
  };
}

/** A meeting told by the article's first sentence, on `day` (null: unknown), of the people named. */
export function madeEvent(
  article: Article,
  day: string | null,
  people: readonly string[],
  given: Partial<NewsEvent> = {},
): ArchivedEvent {
  const [first = { start: 0, end: article.text.length }] = article.sentences;
  const evidence = [{ start: first.start, end: first.end }];
  const trigger = article.text.slice(first.start).split(' ')[0] ?? '';
  const basis = day === null ? 'unknown' : 'stated';
  const event: NewsEvent = {
    type: 'meeting',
    status: 'happened',
    date: { value: day, end: null, basis, note: null, spans: [] },
    participants: people.map((told) => madeParticipant(article, told)),
    place: null,
    agreement: null,
    trigger: mentionIn(article, trigger),
    evidence,
    met: true,
    ...given,
  };
  return { id: `${article.id}-${event.type}-${event.status}`, article, event, also: [] };
}
