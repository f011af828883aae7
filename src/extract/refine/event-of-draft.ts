import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { isTellingPlace } from '../clause/place-of-clause.ts';
import type { EventDate, NewsEvent } from '../event.ts';
import { mentionOf, spanOf } from '../phrase/phrase.ts';
import type { ReadSentence } from '../read-frames.ts';
import { agreementOf } from './agreement-of-draft.ts';
import { dateOfDraft } from './date-of-draft.ts';
import type { Draft } from './draft.ts';
import { participantsOf } from './participants-of-draft.ts';
import type { ArticleTime } from './time-of-article.ts';

/** Length of a date written with its day. */
const DAY_LENGTH = 10;

/** The event that a draft came to, with its date, participants, place, agreement and evidence. */
export function eventOf(
  draft: Draft,
  time: ArticleTime,
  article: Article,
  sentences: readonly ReadSentence[],
): NewsEvent {
  const [first] = draft.frames;
  if (first === undefined) throw new Error('a draft without frames');
  const date = dateOfDraft(draft, time, article, sentences);
  const participants = participantsOf(draft, article);
  const placed = draft.frames.find(
    ({ place, sentence }) => place !== null && isTellingPlace(sentence, place),
  );
  const inPerson = draft.type !== 'signing' || participants.some((each) => !each.collective);
  return {
    type: draft.type,
    status: draft.status === 'happened' && isAhead(date, article) ? 'planned' : draft.status,
    date,
    participants,
    place: placed?.place ? mentionOf(placed.sentence, placed.place) : null,
    agreement: agreementOf(draft, sentences),
    trigger: mentionOf(first.sentence, first.trigger),
    evidence: evidenceOf(draft, date.spans, sentences),
    met: draft.type !== 'other' && inPerson,
  };
}

/** A day after that of publication: what is told of it can only be a plan. */
function isAhead({ value }: EventDate, { published }: Article): boolean {
  return value !== null && value.length === DAY_LENGTH && published !== null && value > published.value;
}

/** The sentences of the frames but remarks, and those that the date rests on, in reading order and without repeats. */
function evidenceOf(draft: Draft, dateSpans: readonly Span[], sentences: readonly ReadSentence[]): Span[] {
  const proving = draft.frames.filter((frame) => !draft.remarks.has(frame));
  const indexes = new Set(proving.map((frame) => frame.index));
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
