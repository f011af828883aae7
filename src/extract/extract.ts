import type { Article } from '../article/article.ts';
import type { NewsEvent } from './event.ts';
import type { ReadSentence } from './read-frames.ts';
import { readFrames, readOutsideBody } from './read-frames.ts';
import { assemble } from './refine/assemble.ts';
import type { Draft } from './refine/draft.ts';
import { eventOf } from './refine/event-of-draft.ts';
import { settleSides } from './refine/settle-sides.ts';
import { timeOf } from './refine/time-of-article.ts';
import { travellersOf } from './refine/travellers.ts';

/** Every stage of reading one article, for the explanation. */
export interface Extraction {
  readonly sentences: readonly ReadSentence[];
  readonly drafts: readonly Draft[];
  readonly events: readonly NewsEvent[];
}

/** Whether something is told of an office-holder without his name. */
function namesOfficeAlone({ frames }: ReadSentence): boolean {
  return frames.some(({ parts }) =>
    parts.some(({ phrase }) => phrase.kind === 'office' && phrase.definite && !phrase.plural),
  );
}

/** The events that an article reports, in reading order, each value with the characters that prove it. */
export function extractEvents(article: Article): readonly NewsEvent[] {
  return extraction(article).events;
}

/**
 * The same with what each stage made: sentences read to frames, frames put together to drafts with those who were there, sides
 * settled, and each draft told with its date, participants and agreement.
 */
export function extraction(article: Article): Extraction {
  const sentences = readFrames(article);
  const outside = sentences.some(namesOfficeAlone) ? readOutsideBody(article) : [];
  const drafts = assemble(sentences, article.published, outside);
  const travellers = travellersOf(drafts, article.published);
  for (const draft of drafts) settleSides(draft, travellers);
  const time = timeOf(article, sentences);
  const events = drafts.map((draft) => eventOf(draft, time, article, sentences));
  return { sentences, drafts, events };
}
