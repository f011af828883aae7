import type { Chunk } from '../clause/chunk.ts';
import { isReporting } from '../clause/lends-date.ts';
import { isOtherDate } from '../clause/other-date.ts';
import type { DateExpression } from '../date/date-expression.ts';
import type { DateContext } from '../date/resolve.ts';
import type { EventDate } from '../event.ts';
import type { ReadSentence } from '../read-frames.ts';
import { resolveIn } from './dates-told.ts';
import type { Draft } from './draft.ts';

/** How many sentences behind the head of an article still tell what its first sentence tells. */
const FARTHEST = 2;

/**
 * `X and Y became sister cities on Tuesday. An agreement was signed by the mayors`: the only day of the sentence at the head, where it
 * is that of what was done; null where that sentence tells of an event of its own, or only of what somebody said.
 */
export function dayOfLead(
  draft: Draft,
  context: DateContext,
  sentences: readonly ReadSentence[],
): EventDate | null {
  const [lead] = sentences;
  const [first] = draft.frames;
  const isNear = first !== undefined && first.index > 0 && first.index <= FARTHEST;
  if (draft.type !== 'signing' || lead === undefined || !isNear || lead.frames.length > 0) return null;
  const days = sentences.slice(0, first.index).flatMap(({ chunks }) => chunks.flatMap(dayIn));
  const at = lead.chunks.findIndex((chunk) => chunk.kind === 'date');
  const [day] = days;
  if (day === undefined || days.length > 1 || !isOfDeed(lead, at)) return null;
  const told = resolveIn(lead.sentence, day, context);
  return told.value === null
    ? null
    : { ...told, basis: 'inferred', note: told.note ?? 'the day of the first sentence' };
}

function dayIn(chunk: Chunk): readonly DateExpression[] {
  if (chunk.kind !== 'date') return [];
  const { day, weekday, relative } = chunk.date;
  return day !== null || weekday !== null || relative?.unit === 'day' ? [chunk.date] : [];
}

/** The first verb of the sentence tells what was done, not what was said or is to come, and the date is its own. */
function isOfDeed({ chunks, sentence }: ReadSentence, dateAt: number): boolean {
  const main = chunks.find((chunk) => chunk.kind === 'verb' && chunk.form !== 'gerund');
  if (main?.kind !== 'verb' || dateAt < 0 || isOtherDate(sentence.words, chunks, dateAt)) return false;
  return !isReporting(main) && !main.present && main.modal === null && main.form !== 'infinitive';
}
