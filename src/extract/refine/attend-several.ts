import type { Frame } from '../frame/frame.ts';
import { lowerWords } from '../frame/lower-words.ts';
import { attach } from './attend.ts';
import type { Draft, Role } from './draft.ts';

/** How many paragraphs before it the meetings may be told that a sentence speaks of. */
const FARTHEST = 4;

/** `Ambassador X attended both meetings`: adds whom the frame names to each of those told before; false where it speaks of one. */
export function attachToEach(
  drafts: readonly Draft[],
  frame: Frame,
  roles: readonly Role[],
  paragraph: number,
): boolean {
  const told = drafts.filter(
    ({ type, status, background, frames, paragraph: home }) =>
      type === 'meeting' &&
      status === 'happened' &&
      !background &&
      paragraph - home <= FARTHEST &&
      frames.some(({ index }) => index < frame.index),
  );
  if (told.length < 2) return false;
  const { severalMeetings, bothMeetings } = frame.sentence.words.events;
  const words = lowerWords(frame.sentence);
  if (!severalMeetings.test(words)) return false;
  const meant = bothMeetings.test(words) ? told.slice(-2) : told;
  for (const draft of meant) attach([draft], frame, roles, paragraph);
  return true;
}
