import type { Article, Sentence } from '../article/article.ts';
import { captionsOf } from './captions.ts';
import type { NewsEvent } from './event.ts';
import type { Frame } from './frame/frame.ts';
import { isVerbless } from './frame/verbless.ts';
import {
  headlineOf,
  opensWithPlan,
  tellsByItself,
  tellsOfEncounter,
  tellsOfPlan,
  tellsOfSigning,
} from './headline.ts';
import type { ReadSentence } from './read-frames.ts';
import { readFrames, readOutsideBody, readWriter } from './read-frames.ts';
import { assemble } from './refine/assemble.ts';
import { placeOfReport } from './refine/at-dateline.ts';
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

type Drafted = Pick<Extraction, 'sentences' | 'drafts'>;

/** Sentences read to frames, and frames put together to drafts. `captions` are those of the sentences that describe pictures. */
function draftsOf(article: Article, captions: readonly Sentence[] = []): Drafted {
  const sentences = readFrames(article, captions);
  const outside = sentences.some(namesOfficeAlone) ? readOutsideBody(article) : [];
  const writer = readWriter(article, sentences);
  return { sentences, drafts: assemble(sentences, article.published, outside, writer) };
}

/**
 * The same with lines beside the body read among its sentences, each that tells something by itself; null where they tell of nobody
 * who came together and of nothing signed that the body would not tell.
 */
function draftsWith(article: Article, lines: readonly Sentence[], body: readonly Draft[]): Drafted | null {
  const alone = readFrames({ ...article, sentences: lines }, lines);
  const isPlanned = tellsOfPlan(body);
  const isSigned = tellsOfSigning(body);
  // A line without a verb may be of what the body tells to come.
  const told = lines.filter((_, k) =>
    alone[k]?.frames.some((frame) => tellsByItself(frame) && !(isPlanned && isVerbless(frame))),
  );
  const isNews = ({ type }: Frame): boolean => type !== 'attendance' && !(isSigned && type === 'signing');
  if (!alone.some(({ frames }) => frames.some(isNews)) || told.length === 0) return null;
  const sentences = [...told, ...article.sentences].sort((a, b) => a.start - b.start);
  const whole = draftsOf({ ...article, sentences }, told);
  const tellsMore = tellsOfEncounter(whole.drafts) || (!isSigned && tellsOfSigning(whole.drafts));
  return tellsMore ? whole : null;
}

/** The drafts of an article with its headline where the body tells of nobody who came together, or else with its captions. */
function draftsWithLines(article: Article): Drafted {
  const body = draftsOf(article);
  if (tellsOfEncounter(body.drafts)) return body;
  const headline = opensWithPlan(body.sentences) ? null : headlineOf(article);
  const titled = headline === null ? null : draftsWith(article, [headline], body.drafts);
  return titled ?? draftsWith(article, captionsOf(article), body.drafts) ?? body;
}

/** The events that an article reports, in reading order, each value with the characters that prove it. */
export function extractEvents(article: Article): readonly NewsEvent[] {
  return extraction(article).events;
}

/**
 * The same with what each stage made, from the body, and where that tells of nobody who came together, from the headline or the
 * captions too: sentences read to frames, frames put together to drafts with those who were there, sides settled, and each draft
 * told with its date, participants and agreement.
 */
export function extraction(article: Article): Extraction {
  const { sentences, drafts } = draftsWithLines(article);
  const travellers = travellersOf(drafts, article.published);
  settleSides(drafts, travellers, placeOfReport(article, sentences));
  const time = timeOf(article, sentences);
  const events = drafts.map((draft) => eventOf(draft, time, article, sentences));
  return { sentences, drafts, events };
}
