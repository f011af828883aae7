import type { DateExpression } from '../date/date-expression.ts';
import { isYearAlone } from '../date/year-alone.ts';
import type { EventDate } from '../event.ts';
import type { Frame } from '../frame/frame.ts';
import type { ReadSentence } from '../read-frames.ts';
import { dateContextOf } from './date-context.ts';
import { datesBeside, sameDay } from './dates-beside.ts';
import { resolveIn, sentenceOf } from './dates-told.ts';
import type { Draft } from './draft.ts';
import { likeliest, mostExact } from './most-exact-date.ts';
import { isOfOtherSigning } from './own-time.ts';
import { LEFT_OVER } from './place-left-over.ts';
import { isRemark } from './speakers-of-gathering.ts';
import type { ArticleTime } from './time-of-article.ts';
import { weekdayInDiary } from './weekday-in-diary.ts';
import { weekdayInWeek } from './weekday-in-week.ts';
/** The date in the draft’s own clauses, else in their sentences, else the day that they take up (`the same day`). */
export function dateTold(
  draft: Draft,
  time: ArticleTime,
  sentences: readonly ReadSentence[],
): EventDate | null {
  const context = dateContextOf(draft, time);
  // The day of a sentence that only names somebody who was there, or what he remarked, may be that of anything.
  const telling = draft.frames.filter((frame) => frame.rule !== LEFT_OVER && !isRemark(frame));
  const told = (dates: (frame: Frame) => readonly DateExpression[]) =>
    mostExact(
      telling.flatMap(
        (frame) =>
          likeliest(
            (isDayTold(telling, frame) ? dates(frame).filter((date) => !isYearAlone([date])) : dates(frame))
              .map(
                (date) =>
                  weekdayInDiary(date, sentences, context) ??
                  weekdayInWeek(date, sentences, context) ??
                  resolveIn(sentenceOf(date, sentences) ?? frame.sentence, date, context),
              )
              .filter((date) => draft.status !== 'happened' || !isToCome(date, time)),
          ) ?? [],
      ),
    );
  return (
    told((frame) => (frame.rule === 'announced-signing' ? [] : frame.dates)) ??
    told((frame) => frame.dates) ??
    told((frame) => datesBeside(frame, sentences)) ??
    (isOfOtherSigning(draft) ? null : told((frame) => sameDay(frame, sentences)))
  );
}

/** Whether a frame before this one names a day without a year: a year alone told later is of something else (`trade in 2023`). */
function isDayTold(telling: readonly Frame[], frame: Frame): boolean {
  return telling
    .slice(0, telling.indexOf(frame))
    .some(({ dates }) =>
      dates.some(({ day, month, year }) => day !== null && month !== null && year === null),
    );
}

/** A month or year after that of publication is not when something took place: it is that of a plan beside it. */
function isToCome({ value }: EventDate, { published }: ArticleTime): boolean {
  return (
    value !== null &&
    value.length < DAY_LENGTH &&
    published !== null &&
    value > published.value.slice(0, value.length)
  );
}

/** Length of a date written with its day. */
const DAY_LENGTH = 10;
