import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { NewsEvent } from './event.ts';
import { mentionOf, spanOf } from './phrase/phrase.ts';
import type { ReadSentence } from './read-frames.ts';
import { readFrames } from './read-frames.ts';
import { agreementOf } from './refine/agreement-of-draft.ts';
import { assemble } from './refine/assemble.ts';
import { dateOfDraft } from './refine/date-of-draft.ts';
import type { Draft } from './refine/draft.ts';
import { participantsOf } from './refine/participants-of-draft.ts';
import { settleSides } from './refine/settle-sides.ts';
import { timeOf } from './refine/time-of-article.ts';
import { travellersOf } from './refine/travellers.ts';

/** Rises whenever the same article may give other events, so that stored ones are not trusted. */
export const EXTRACTION_VERSION = 1;

/** Every stage of reading one article, for the explanation. */
export interface Extraction {
  readonly sentences: readonly ReadSentence[];
  readonly drafts: readonly Draft[];
  readonly events: readonly NewsEvent[];
}

/** The events that an article reports, in reading order, each value with the characters that prove it. */
export function extractEvents(article: Article): readonly NewsEvent[] {
  return extraction(article).events;
}

/** The same with what each stage made. */
export function extraction(article: Article): Extraction {
  const sentences = readFrames(article);
  const { drafts } = assemble(sentences);
  const time = timeOf(article, sentences);
  const travellers = travellersOf(
    drafts,
    article.published === null ? null : Number(article.published.value.slice(0, 4)),
  );
  for (const draft of drafts) settleSides(draft, travellers);
  const events = drafts.map((draft): NewsEvent => {
    const date = dateOfDraft(draft, time, article, sentences);
    const [first] = draft.frames;
    if (first === undefined) throw new Error('a draft without frames');
    const placed = draft.frames.find((frame) => frame.place !== null);
    const participants = participantsOf(draft, article);
    return {
      type: draft.type,
      status: draft.status === 'happened' && isAhead(date, article) ? 'planned' : draft.status,
      date,
      participants,
      place: placed?.place ? mentionOf(placed.sentence, placed.place) : null,
      agreement: agreementOf(draft, sentences),
      trigger: mentionOf(first.sentence, first.trigger),
      evidence: evidenceOf(draft, date.spans, sentences),
      met:
        draft.type !== 'other' && (draft.type !== 'signing' || participants.some((each) => !each.collective)),
    };
  });
  return { sentences, drafts, events };
}

/** A day after that of publication: what is told of it can only be a plan. */
function isAhead(date: NewsEvent['date'], article: Article): boolean {
  return (
    date.value !== null &&
    date.value.length === 10 &&
    article.published !== null &&
    date.value > article.published.value
  );
}

/** The sentences of the frames, then those that the date rests on, without repeats. */
function evidenceOf(draft: Draft, dateSpans: readonly Span[], sentences: readonly ReadSentence[]): Span[] {
  const indexes = new Set(draft.frames.map((frame) => frame.index));
  for (const span of dateSpans) {
    const at = sentences.findIndex(
      ({ sentence }) => sentence.start <= span.start && span.end <= sentence.end,
    );
    if (at >= 0) indexes.add(at);
  }
  return [...indexes]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const sentence = sentences[index]?.sentence;
      return sentence === undefined || sentence.tokens.length === 0
        ? []
        : [spanOf(sentence, { from: 0, to: sentence.tokens.length })];
    });
}
