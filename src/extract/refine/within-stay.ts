import type { DateExpression } from '../date/date-expression.ts';
import type { EventDate } from '../event.ts';
import type { Frame } from '../frame/frame.ts';
import { lowerWords } from '../frame/lower-words.ts';
import type { ReadSentence } from '../read-frames.ts';
import type { Draft } from './draft.ts';

/** Lengths of a date written with its day, its month, its year alone. */
const DAY_LENGTH = 10;
const MONTH_LENGTH = 7;
const YEAR_LENGTH = 4;

/**
 * The date of a meeting or signing whose own sentences name no day but those of a stay or gathering that it fell in (`met Y during
 * the visit from 4 to 9 May`, `arrived on Monday for a three-day visit and met Y`): not the first of these days, but what they share.
 */
export function withinStay(
  draft: Draft,
  date: EventDate | null,
  sentences: readonly ReadSentence[],
): EventDate | null {
  if (date?.value?.length !== DAY_LENGTH || (draft.type !== 'meeting' && draft.type !== 'signing'))
    return date;
  if (date.end !== null) return isOfStay(draft, sentences) ? onOneOf(date, date.value, date.end) : date;
  return isOfArrival(draft) ? onOneOf(date, date.value, null) : date;
}

/** The date of what is told behind a stay and has none: on one of the days of the stay. */
export function duringStay(before: Draft, date: EventDate): EventDate {
  if (date.value?.length !== DAY_LENGTH) return date;
  if (date.end !== null) return onOneOf(date, date.value, date.end);
  return before.frames.some(beginsStay) ? onOneOf(date, date.value, null) : date;
}

/** The month, or else the year, that the first and the last day share; unknown across the turn of a year. */
function onOneOf(date: EventDate, first: string, last: string | null): EventDate {
  const shared = [MONTH_LENGTH, YEAR_LENGTH].find(
    (length) => last === null || first.slice(0, length) === last.slice(0, length),
  );
  const note =
    last === null ? `during a stay that began on ${first}` : `on one of the days from ${first} to ${last}`;
  if (shared === undefined) return { ...date, value: null, end: null, basis: 'unknown', note };
  return { ...date, value: first.slice(0, shared), end: null, basis: 'inferred', note };
}

/** The days are those of a visit or gathering, and not of talks that went on so long. */
function isOfStay({ type, frames }: Draft, sentences: readonly ReadSentence[]): boolean {
  return frames.some(
    (frame) =>
      type === 'signing' ||
      frame.type === 'visit' ||
      (frame.dates.some(isRange) &&
        (sentences[frame.index]?.chunks ?? []).some(
          (chunk) => chunk.kind === 'happening' && (chunk.sort === 'visit' || chunk.sort === 'gathering'),
        )),
  );
}

function isRange({ endDay }: DateExpression): boolean {
  return endDay !== null;
}

/** Only the arrival has a day, and the stay lasted several. */
function isOfArrival({ frames }: Draft): boolean {
  const dated = frames.filter(({ dates }) => dates.length > 0);
  return (
    dated.length > 0 &&
    dated.every(beginsStay) &&
    frames.some((frame) => frame.type !== 'visit' && !dated.includes(frame))
  );
}

/** `arrived on Monday for a three-day visit`: longer than the meetings held on it. */
export function beginsStay({ type, sentence }: Frame): boolean {
  return type === 'visit' && sentence.words.events.severalDays.test(lowerWords(sentence));
}
