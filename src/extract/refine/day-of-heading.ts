import { addDays } from '../date/calendar.ts';
import type { EventDate } from '../event.ts';
import type { ReadSentence } from '../read-frames.ts';
import { resolveIn } from './dates-told.ts';
import type { Draft } from './draft.ts';
import type { ArticleTime } from './time-of-article.ts';

/** Length of a date written with its day. */
const DAY_LENGTH = 10;

/** The day that the heading above a draft names, or counts from the first day of the visit; null where it does neither. */
export function dayOfHeading(
  { heading, status }: Draft,
  time: ArticleTime,
  sentences: readonly ReadSentence[],
): EventDate | null {
  if (heading === null) return null;
  const context = { ...time, named: null, ahead: status === 'planned', done: false };
  if (heading.date !== null) return resolveIn(heading.sentence, heading.date, context);
  const first = firstDay(time, sentences);
  if (first === null || heading.count === null) return null;
  return {
    ...first,
    value: addDays(first.value ?? '', heading.count - 1),
    end: null,
    basis: 'inferred',
    note: `day ${heading.count}, counted from ${first.value}`,
  };
}

/** The first of several days that the article names together (`from 3 to 7 May`). */
function firstDay(time: ArticleTime, sentences: readonly ReadSentence[]): EventDate | null {
  for (const { chunks, sentence } of sentences)
    for (const chunk of chunks) {
      if (chunk.kind !== 'date' || chunk.date.endDay === null) continue;
      const date = resolveIn(sentence, chunk.date, { ...time, named: null, ahead: false, done: false });
      if (date.value?.length === DAY_LENGTH) return date;
    }
  return null;
}
