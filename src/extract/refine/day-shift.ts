import type { Frame } from '../frame/frame.ts';
import { lowerWords } from '../frame/lower-words.ts';

/** How many words of a sentence say of which day it is. */
const OPENING = 10;

/**
 * By how many days a sentence says that it is of another day than was told before (`The next day`, `Two days earlier`); null
 * where it doesn't.
 */
export function dayShiftOf({ sentence }: Frame): number | null {
  const { nextDay, previousDay, daysLater, daysEarlier } = sentence.words.events;
  const opening = lowerWords(sentence, 0, OPENING);
  const numbers = sentence.words.numbers;
  const counted = (days: RegExp) => {
    const count = days.exec(opening)?.[1] ?? '';
    return numbers.get(count) ?? (/^\d{1,2}$/.test(count) ? Number(count) : null);
  };
  if (nextDay.test(opening)) return 1;
  if (previousDay.test(opening)) return -1;
  const earlier = counted(daysEarlier);
  return counted(daysLater) ?? (earlier === null ? null : -earlier);
}
