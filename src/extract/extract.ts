import type { Article } from '../article/article.ts';
import type { NewsEvent } from './event.ts';
import { isTitle } from './frame/encounter-as-title.ts';
import { headlineOf, tellsByItself, tellsOfEncounter, tellsOfPlan, tellsOfSigning } from './headline.ts';
import type { ReadSentence } from './read-frames.ts';
import { readFrames, readOutsideBody, readWriter } from './read-frames.ts';
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

/** Sentences read to frames, and frames put together to drafts. */
function draftsOf(article: Article): Pick<Extraction, 'sentences' | 'drafts'> {
  const sentences = readFrames(article);
  const outside = sentences.some(namesOfficeAlone) ? readOutsideBody(article) : [];
  const writer = readWriter(article, sentences);
  return { sentences, drafts: assemble(sentences, article.published, outside, writer) };
}

/** The same with the headline read as the first sentence; null where it tells of nobody who came together and of nothing signed that the body would not tell. */
function draftsWithHeadline(article: Article, body: readonly Draft[]): ReturnType<typeof draftsOf> | null {
  const headline = headlineOf(article);
  if (headline === null) return null;
  const alone = readFrames({ ...article, sentences: [headline] });
  const told = alone.flatMap(({ frames }) => frames).filter(tellsByItself);
  // A title without a verb may be of what the body tells to come.
  if (tellsOfPlan(body) ? told.every(isTitle) : told.length === 0) return null;
  const whole = draftsOf({ ...article, sentences: [headline, ...article.sentences] });
  const tellsMore = tellsOfEncounter(whole.drafts) || (!tellsOfSigning(body) && tellsOfSigning(whole.drafts));
  return tellsMore ? whole : null;
}

/** The events that an article reports, in reading order, each value with the characters that prove it. */
export function extractEvents(article: Article): readonly NewsEvent[] {
  return extraction(article).events;
}

/**
 * The same with what each stage made, from the body, and where that tells of nobody who came together, from the headline too: sentences read to frames, frames put together to drafts with those who were there, sides
 * settled, and each draft told with its date, participants and agreement.
 */
export function extraction(article: Article): Extraction {
  const body = draftsOf(article);
  const whole = tellsOfEncounter(body.drafts) ? null : draftsWithHeadline(article, body.drafts);
  const { sentences, drafts } = whole ?? body;
  const travellers = travellersOf(drafts, article.published);
  settleSides(drafts, travellers);
  const time = timeOf(article, sentences);
  const events = drafts.map((draft) => eventOf(draft, time, article, sentences));
  return { sentences, drafts, events };
}
