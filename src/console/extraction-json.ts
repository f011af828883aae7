import { z } from 'zod';
import { articleCard } from '../answer/citation.ts';
import type { ToldEvent } from '../answer/event-item.ts';
import type { Article } from '../article/article.ts';
import { ArticleJson, EventJson } from './answer-json.ts';

/** What `extract --json` prints for each article: as in an answer, without what only an archive knows. */
export const ExtractionJson = z.strictObject({
  article: z.strictObject({ ...ArticleJson.shape, language: z.string() }),
  events: z.array(EventJson),
});

/** The article and what was read out of it as one line of JSON. */
export function extractionJson(article: Article, events: readonly ToldEvent[]): string {
  const told = events.map(({ article: _same, ...event }) => event);
  return JSON.stringify({ article: { ...articleCard(article), language: article.language }, events: told });
}
