import { addDays } from '../date/calendar.ts';
import type { DateContext } from '../date/resolve.ts';
import type { EventDate } from '../event.ts';
import type { Frame } from '../frame/frame.ts';
import { lowerWords } from '../frame/lower-words.ts';
import type { ReadSentence } from '../read-frames.ts';
import { resolveIn } from './dates-told.ts';

/**
 * `On the second day of the visit`, `on the closing day`: counted from the days of the stay told last, or with no value where they
 * are not known; null where the sentence says nothing of the kind.
 */
export function dayOfStay(
  { sentence, index }: Frame,
  sentences: readonly ReadSentence[],
  context: DateContext,
): EventDate | null {
  const { dayOfStay: pattern, daysOfStay } = sentence.words.events;
  const which = pattern.exec(lowerWords(sentence))?.[1] ?? '';
  const count = daysOfStay[which];
  if (count === undefined) return null;
  const note = `the ${which} day of a stay`;
  const stay = stayBefore(sentences.slice(0, index + 1), context);
  if (stay?.value == null || stay.end === null)
    return { value: null, end: null, basis: 'unknown', note, spans: [] };
  const value = count < 0 ? stay.end : addDays(stay.value, count);
  const dated = {
    ...stay,
    end: null,
    basis: 'inferred',
    note: `${note} from ${stay.value} to ${stay.end}`,
  } as const;
  return value > stay.end ? { ...dated, value: null, basis: 'unknown' } : { ...dated, value };
}

/** The last days of which the first and the last are told. */
function stayBefore(sentences: readonly ReadSentence[], context: DateContext): EventDate | null {
  for (const { chunks, sentence } of [...sentences].reverse()) {
    const range = chunks.findLast((chunk) => chunk.kind === 'date' && chunk.date.endDay !== null);
    if (range?.kind === 'date') return resolveIn(sentence, range.date, context);
  }
  return null;
}
