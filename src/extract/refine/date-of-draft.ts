import type { Article } from '../../article/article.ts';
import { sliceOf } from '../../article/span.ts';
import type { AnniversaryYear } from '../date/anniversary.ts';
import { addDays } from '../date/calendar.ts';
import { recentYear } from '../date/resolve.ts';
import type { EventDate } from '../event.ts';
import { lowerWords } from '../frame/lower-words.ts';
import type { ReadSentence } from '../read-frames.ts';
import { dateContextOf } from './date-context.ts';
import { dateTold } from './date-told.ts';
import { dayBefore } from './dates-beside.ts';
import { resolveIn, sentenceOf } from './dates-told.ts';
import { dayOfHeading } from './day-of-heading.ts';
import { dayOfLead } from './day-of-lead.ts';
import { dayOfStay } from './day-of-stay.ts';
import { dayShiftOf } from './day-shift.ts';
import type { Draft } from './draft.ts';
import { takesPart } from './draft.ts';
import { isOfItsOwnTime, isOfOtherSigning, isOfOtherTime } from './own-time.ts';
import { seriesOf } from './series.ts';
import type { ArticleTime } from './time-of-article.ts';
import { periodOf } from './time-of-article.ts';
import { duringStay, withinStay } from './within-stay.ts';
import { yearNamed } from './year-named.ts';

/**
 * When a draft took place: by the date in its own clauses, else by one in its sentence, else by that of the event it happened
 * at, else, for news told as fresh, in the year of publication; otherwise unknown.
 */
export function dateOfDraft(
  draft: Draft,
  time: ArticleTime,
  article: Article,
  sentences: readonly ReadSentence[],
): EventDate {
  const told = withinStay(draft, monthOfEnd(draft, dateTold(draft, time, sentences)), sentences);
  if (told === null && isCountedSoFar(draft)) return UNDATED;
  const found =
    told ??
    dayBeside(draft, time, article, sentences) ??
    dayOfHeading(draft, time, sentences) ??
    stayDay(draft, time, sentences) ??
    inherited(draft, time, article, sentences) ??
    headDay(draft, time, sentences) ??
    UNDATED;
  if (found.basis !== 'unknown' || found.value !== null || draft.background || draft.status !== 'happened')
    return explain(found, article, time.anniversary);
  const period = periodOf(article, sentences) ?? inYearNamed(draft);
  if (period !== null) return period;
  // Words that tell some time, only not which, are no news of today.
  return time.published !== null && found.spans.length === 0 && isFresh(draft)
    ? recentYear(null, time.published)
    : explain(found, article, time.anniversary);
}

/** A gathering of which no day is told, but the year in its name. */
function inYearNamed(draft: Draft): EventDate | null {
  const named = yearNamed(draft);
  const note = 'year taken from the name of the gathering';
  return named === null
    ? null
    : { ...UNDATED, value: `${named.year}`, basis: 'inferred', note, spans: [named.span] };
}

/** `has so far signed pacts with five ports`: one after the other, not on the day of what is told beside it. */
function isCountedSoFar({ frames }: Draft): boolean {
  return frames.every(({ sentence }) => sentence.words.events.soFar.test(lowerWords(sentence)));
}

/** `ended on Friday a mission`: of a visit told by its end alone, the day is not when it was; its month is known. */
function monthOfEnd(draft: Draft, date: EventDate | null): EventDate | null {
  const [first, ...others] = draft.frames;
  const day = date?.value?.length === DAY_LENGTH && date.end === null ? date : null;
  const isEnd = draft.type === 'visit' && first?.sentence.words.events.endingVerbs.has(first.noun) === true;
  if (day === null || !isEnd || others.some((frame) => frame.dates.length > 0)) return date;
  const note = `it ended on ${day.value}; the day on which it began is not told`;
  return { ...day, value: day.value?.slice(0, MONTH_LENGTH) ?? null, basis: 'inferred', note };
}

/** Lengths of a date written with its day, and without. */
const DAY_LENGTH = 10;
const MONTH_LENGTH = 7;
/** News is told within so many days. */
const LONG_AGO = 60;
const UNDATED: EventDate = { value: null, end: null, basis: 'unknown', note: null, spans: [] };

/** The date of the event that this one happened at, told before it. */
function inherited(
  draft: Draft,
  time: ArticleTime,
  article: Article,
  sentences: readonly ReadSentence[],
): EventDate | null {
  if (draft.before !== null && draft.before.heading !== draft.heading) return null;
  if (draft.before === null || draft.before.background || isOfItsOwnTime(draft)) return null;
  const last = endOfVisit(draft, time, article, sentences);
  if (last !== null) return last;
  const whole = dateOfDraft(draft.before, time, article, sentences);
  const date = duringStay(draft.before, whole);
  if (date.value?.length === 4 && date.basis === 'stated')
    return inherited({ ...draft, before: draft.before.before }, time, article, sentences);
  const earlier =
    whole.end === null || draft.before.before === null
      ? null
      : dateOfDraft(draft.before.before, time, article, sentences);
  if (
    earlier?.value != null &&
    whole.value !== null &&
    whole.end !== null &&
    earlier.value >= whole.value &&
    earlier.value <= whole.end
  )
    return { ...earlier, basis: 'inferred', note: earlier.note ?? 'date of the event told just before it' };
  if (date.value === null) return date.spans.length > 0 ? date : null;
  if (isLongAgo(date.value, time) && !belongsTo(draft, draft.before)) return null;
  const note = date.note ?? 'date of the event told just before it';
  // `During the week` tells of another day, hardly of another month.
  const value = isOfOtherTime(draft) ? date.value.slice(0, MONTH_LENGTH) : date.value;
  return { ...date, value, end: value === date.value ? date.end : null, basis: 'inferred', note };
}

/** `On the following day`, `Two days earlier`: counted from the last day named before, or from that of the event told before. */
function dayBeside(
  draft: Draft,
  time: ArticleTime,
  article: Article,
  sentences: readonly ReadSentence[],
): EventDate | null {
  const next = draft.frames.find((frame) => dayShiftOf(frame) !== null);
  const shift = next === undefined ? null : dayShiftOf(next);
  if (next === undefined || shift === null) return null;
  const context = dateContextOf(draft, time);
  const named = dayBefore(next, sentences);
  const told =
    named === null ? null : resolveIn(sentenceOf(named, sentences) ?? next.sentence, named, context);
  const before =
    told?.value != null || draft.before === null ? told : dateOfDraft(draft.before, time, article, sentences);
  if (before?.value?.length !== 10) return null;
  return {
    ...before,
    value: addDays(before.value, shift),
    end: null,
    basis: 'inferred',
    note: shift === 1 ? `the day after ${before.value}` : `counted from ${before.value}`,
  };
}

/** What was told just before is so long past that the news of other people beside it is hardly of that day. */
function isLongAgo(value: string, { published }: ArticleTime): boolean {
  return published !== null && value < addDays(published.value, -LONG_AGO).slice(0, value.length);
}

/** Tells of somebody of the event before, or of one paper of a series. */
function belongsTo(draft: Draft, before: Draft): boolean {
  if (seriesOf(draft) !== null) return true;
  return draft.roles.some(({ actor }) => takesPart(before, actor));
}

/** The day told at the head of the article, for a signing of its own that is told without one right behind it. */
function headDay(draft: Draft, time: ArticleTime, sentences: readonly ReadSentence[]): EventDate | null {
  return isOfItsOwnTime(draft)
    ? null
    : dayOfLead(draft, { ...time, named: null, ahead: false, done: false }, sentences);
}

/** The day of a stay that the sentence counts. */
function stayDay(draft: Draft, time: ArticleTime, sentences: readonly ReadSentence[]): EventDate | null {
  const context = dateContextOf(draft, time);
  for (const frame of draft.frames) {
    const day = dayOfStay(frame, sentences, context);
    if (day !== null) return day.value === null ? null : day;
  }
  return null;
}

/** `At the end of the visit`: the last day of the visit told before. */
function endOfVisit(
  draft: Draft,
  time: ArticleTime,
  article: Article,
  sentences: readonly ReadSentence[],
): EventDate | null {
  const ends = draft.frames.some(({ sentence }) =>
    sentence.words.events.endOfVisit.test(lowerWords(sentence)),
  );
  if (!ends) return null;
  for (let before = draft.before; before !== null; before = before.before) {
    const date = dateOfDraft(before, time, article, sentences);
    if (date.end !== null && before.type === 'visit')
      return {
        ...date,
        value: date.end,
        end: null,
        basis: 'inferred',
        note: `the visit ended on ${date.end}`,
      };
  }
  return null;
}

/** Told in the perfect, or at the top of the article. */
function isFresh(draft: Draft): boolean {
  if (isOfOtherSigning(draft)) return false;
  return draft.frames.some(
    (frame) => frame.index === 0 || frame.dates.some((date) => date.relative !== null),
  );
}

/** A year worked out from two phrases is explained by quoting both. */
function explain(date: EventDate, article: Article, anniversary: AnniversaryYear | null): EventDate {
  if (anniversary === null || date.basis !== 'inferred' || !date.spans.includes(anniversary.spans[0]))
    return date;
  const [founding, years] = anniversary.spans.map((span) => sliceOf(article.text, span).replace(/\s+/g, ' '));
  return { ...date, note: `year inferred from “${founding}” and “${years}”` };
}
